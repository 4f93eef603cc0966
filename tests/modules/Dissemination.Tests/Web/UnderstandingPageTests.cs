using System.Net;
using Chutri.Testing;

namespace Chutri.Dissemination.Tests.Web;

public sealed class UnderstandingPageTests
{
    [Fact]
    public async Task Questions_are_typed_the_test_is_taken_without_script_and_nobody_else_sees_the_answers()
    {
        await using var site = await PartySite.Start();
        var office = site.Office;
        var campaign = await office.Frozen();
        var bank = $"/dissemination/{campaign}/questions";

        var wrong = await site.Fill(bank, bank, ("text", "Ai chủ trì?"), ("a", "Một đơn vị"));
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(wrong)).ShouldContain("Ghi ít nhất phương án A và B.");
        await site.Fill(
            bank,
            bank,
            ("text", "Ai chủ trì?"),
            ("a", "Một đơn vị"),
            ("b", "Nhiều đơn vị"),
            ("right", "A"),
            ("source", "Điều 3")
        );
        await site.Fill(
            bank,
            $"/dissemination/{campaign}/understanding",
            ("drawn", "1"),
            ("tries", "2"),
            ("reflection", "Đồng chí sẽ sửa điều gì?")
        );
        (await site.Text(bank)).ShouldContain("1 câu, đạt khi đúng từ 70% số câu");

        site.Caller = office.Bao;
        (await site.Get(bank)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var read = $"/dissemination/{campaign}/read";
        var test = $"/dissemination/{campaign}/test";
        (await site.Text(read)).ShouldContain("Đạt bài kiểm tra rồi mới xác nhận được.");
        await site.Fill(test, test + "/begin");
        (await Browser.Text(await site.Fill(test, test))).ShouldContain("Hãy chọn một câu trả lời");
        await site.Fill(test, test, ("answer1", await Letter(site, test, "Nhiều đơn vị")));
        var failed = await site.Text(test);
        failed.ShouldContain("Lần vừa rồi đúng 0 / 1 câu, chưa đạt.");
        failed.ShouldContain("<li>Điều 3</li>");
        await site.Fill(test, test + "/begin");
        await site.Fill(test, test, ("answer1", await Letter(site, test, "Một đơn vị")));
        (await Browser.Text(await site.Fill(read, read))).ShouldContain("Hãy viết bài thu hoạch.");
        await site.Fill(read, read, ("reflection", "Sẽ nhận việc ngay trong ngày."));

        var receipt = await site.Text(read);
        receipt.ShouldContain("Biên nhận XN-2026-000001");
        receipt.ShouldContain("Sẽ nhận việc ngay trong ngày.");
        site.Caller = office.Linh;
        foreach (
            var page in new[]
            {
                $"/dissemination/{campaign}",
                $"/dissemination/{campaign}/people",
                $"/api/v1/campaigns/{campaign}/people",
                read,
            }
        )
        {
            (await site.Text(page)).ShouldNotContain("Sẽ nhận việc ngay");
        }

        var steered = await site.Text($"/dissemination/{campaign}/steer");
        steered.ShouldContain("đặt bài kiểm tra 1 câu");
        steered.ShouldNotContain("làm bài kiểm tra");
        site.Caller = office.Lan;
        var person = await site.Text("/people/DV03");
        person.ShouldContain("Trần Quốc Bảo");
        person.ShouldNotContain("làm bài kiểm tra");
        site.Caller = office.Linh;

        (await site.Get(test)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await site.Text(test)).ShouldNotContain("Lần vừa rồi");
    }

    private static async Task<string> Letter(PartySite site, string test, string choice) =>
        (await site.Page(test))
            .QuerySelectorAll("label.form-check")
            .Single(label => label.TextContent.Contains(choice, StringComparison.Ordinal))
            .QuerySelector("input")!
            .GetAttribute("value")!;
}
