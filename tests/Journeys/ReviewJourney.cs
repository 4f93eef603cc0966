using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>A cell holds its review in a meeting: on one screen it counts, answers, names what is wanting, votes and hands in.</summary>
public sealed class ReviewJourney(Site site)
{
    [Fact]
    public async Task A_cell_holds_its_review_in_a_meeting_and_hands_it_in()
    {
        await using var secretary = await site.SignIn("truongban");
        var page = secretary.Page;
        await SessionJourney.ActFor(page, "Bí thư Chi bộ");
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bản tự soi của Chi bộ Ban Tổ chức" })
            .First.ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).ShouldBe("Bản tự soi của Chi bộ Ban Tổ chức");
        (await Axe.Findings(page)).ShouldBeEmpty();

        await page.Locator("summary", new() { HasText = "Họp đơn vị" }).ClickAsync();
        await Choose(page, "chair", "Đỗ Thị Hồng Vân");
        await Choose(page, "secretary", "Hoàng Thu Trang");
        await page.FillAsync("input[name=present]", "3");
        await Press(page, "Bắt đầu họp");
        await page.FillAsync("textarea[name=line]", "Thông qua bản tự soi");
        await Part(page, "2. Đối chiếu");
        (await Axe.Findings(page)).ShouldBeEmpty();
        await Answer(page);
        foreach (var field in await page.Locator("textarea[name$=-explained]").AllAsync())
        {
            await field.FillAsync("Chi bộ đã nêu trong sinh hoạt tháng này.");
        }

        await Press(page, "Lưu câu trả lời");
        await Part(page, "3. Soi rọi");
        await page.FillAsync("textarea[name=text]", "Trả lời đề nghị phối hợp còn chậm");
        await page.SelectOptionAsync("select[name=sign]", "1.3");
        await page.CheckAsync("input[name=cause][value=Own]");
        await page.FillAsync("textarea[name=causeText]", "Chưa phân công người theo dõi");
        await page.FillAsync("input[name=remedy]", "Phân công một chi ủy viên theo dõi");
        await page.Locator("select[name=by]").EvaluateAsync("field => field.value = 'VANDTH'");
        await page.FillAsync("input[name=dueOn]", "31/12/2099");
        await Press(page, "Ghi tồn tại, hạn chế");

        (await page.InputValueAsync("textarea[name=line]")).ShouldBe(
            "Thông qua bản tự soi",
            "the minutes were not sent yet, and everything else was"
        );
        await page.FillAsync("input[name=for]", "3");
        await Press(page, "Ghi vào biên bản");
        (await page.Locator("#meeting strong").InnerTextAsync()).ShouldStartWith("3 đồng ý");
        (await Axe.Findings(page)).ShouldBeEmpty();
        await Press(page, "Kết thúc họp");
        await Press(page, "Nộp bản tự soi");
        await page.GetByText("Đã nộp. Cấp trên sẽ đọc và xác nhận.").WaitForAsync();
        (await Axe.Findings(page)).ShouldBeEmpty();
    }

    /// <summary>The sheet that comes with the program.</summary>
    private static async Task Answer(IPage page)
    {
        (string Question, string Value)[] chosen =
        [
            ("A1", "có"),
            ("A3", "3"),
            ("B1", "có"),
            ("B3", "2"),
            ("C1", "2"),
            ("C3", "có"),
            ("C2", "có"),
            ("D1", "Chủ quan"),
        ];
        foreach (var (question, value) in chosen)
        {
            await page.CheckAsync($"input[name=\"q-{question}\"][value=\"{value}\"]");
        }

        await page.FillAsync("input[name=q-A1-evidence]", "Biên bản tháng 10");
        await page.FillAsync("input[name=q-C2-evidence]", "Biên bản tháng 11");
        await page.FillAsync("input[name=q-B4]", "0");
        await Press(page, "Lưu câu trả lời");
    }

    private static Task Choose(IPage page, string field, string name) =>
        page.SelectOptionAsync($"select[name={field}]", new SelectOptionValue { Label = name });

    private static async Task Part(IPage page, string name)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    private static async Task Press(IPage page, string button)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }
}
