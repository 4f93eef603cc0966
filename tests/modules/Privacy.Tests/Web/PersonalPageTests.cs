using System.Net;
using System.Text.Json;
using Chutri.Testing;

namespace Chutri.Privacy.Tests.Web;

public sealed class PersonalPageTests
{
    private const string Home = "/account/personal-data";

    [Fact]
    public async Task A_wrong_name_is_reported_answered_and_read_by_whoever_asked()
    {
        await using var site = await PrivacySite.Start();

        var asked = await site.Fill(
            Home + "/ask",
            Home + "/ask",
            ("wrong", "Tên ghi sai"),
            ("right", "Trần Quốc Bảo")
        );
        var address = asked.Headers.Location!.OriginalString;
        site.Caller = site.Office.Hai;
        var work = await site.Text("/");
        work.ShouldContain("Trả lời đề nghị sửa dữ liệu cá nhân");
        work.ShouldContain(address + "?do=answer");
        var answered = await site.Fill(
            address + "?do=answer",
            address + "/answer",
            ("corrected", "true"),
            ("answer", "Đã sửa tên")
        );

        answered.StatusCode.ShouldBe(HttpStatusCode.Found);
        site.Caller = site.Office.Bao;
        (await site.Text(address)).ShouldContain("Đã sửa tên");
        (await site.Text(Home)).ShouldContain("Tên ghi sai → Trần Quốc Bảo (đã sửa: Đã sửa tên)");
    }

    [Fact]
    public async Task An_empty_request_and_an_empty_answer_keep_what_was_typed_and_say_what_is_missing()
    {
        await using var site = await PrivacySite.Start();

        var empty = await site.Fill(Home + "/ask", Home + "/ask", ("wrong", "Tên ghi sai"));
        var code = (await site.Office.Ask(site.Office.Bao)).Value;
        site.Caller = site.Office.Mai;
        var unsaid = await site.Fill(
            $"/corrections/{code}",
            $"/corrections/{code}/answer",
            ("answer", "Đã xem")
        );

        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Text(empty)).ShouldContain("Hãy ghi thế nào mới đúng.");
        (await Browser.Text(empty)).ShouldContain("Tên ghi sai");
        (await Browser.Text(unsaid)).ShouldContain("Hãy chọn đã sửa hay không sửa.");
        (await Browser.Text(unsaid)).ShouldContain("Đã xem");
    }

    [Fact]
    public async Task All_of_it_can_be_taken_along_as_one_page_that_needs_nothing_else()
    {
        await using var site = await PrivacySite.Start();
        var code = (
            await site.Office.Program.Run<
                Privacy.Operations.AskCorrection,
                Privacy.Operations.AskCorrectionRequest,
                string
            >(new("<b>Tên</b> sai", "Trần Quốc Bảo"), site.Office.Bao)
        ).Value;

        using var answer = await site.Get(Home + "/file.html");

        answer.Content.Headers.ContentDisposition!.ToString().ShouldContain("attachment");
        var text = await Browser.Text(answer);
        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(
            text,
            TestContext.Current.CancellationToken
        );
        page.QuerySelector("h1")!.TextContent.ShouldBe("Chutri giữ những gì về Trần Quốc Bảo");
        page.QuerySelectorAll("[src], link, script, a[href], b").ShouldBeEmpty();
        var whole = await site.Json(Home + "/file.json");
        page.QuerySelectorAll("tbody tr")
            .Length.ShouldBe(
                whole
                    .GetProperty("parts")
                    .EnumerateArray()
                    .Sum(part => part.GetProperty("things").GetArrayLength())
            );
        page.Body!.TextContent.ShouldContain(code);
        page.Body.TextContent.ShouldContain("<b>Tên</b> sai → Trần Quốc Bảo");
    }

    [Fact]
    public async Task The_page_is_short_all_parts_but_the_first_are_closed_and_say_how_much_they_hold()
    {
        await using var site = await PrivacySite.Start();
        await site.Office.Ask(site.Office.Bao);

        var page = await site.Page(Home);

        var parts = page.QuerySelectorAll("details.held-part");
        parts.Length.ShouldBeGreaterThan(3);
        parts
            .Select(part => part.HasAttribute("open"))
            .ShouldBe(Enumerable.Range(0, parts.Length).Select(at => at == 0));
        parts[0].QuerySelector("summary")!.TextContent.ShouldContain("Tên và chức vụ · 2");
    }

    [Fact]
    public async Task All_of_it_can_be_taken_along_as_a_table_and_as_json()
    {
        await using var site = await PrivacySite.Start();
        var code = (await site.Office.Ask(site.Office.Bao)).Value;

        var table = await site.Get(Home + "/file.csv");
        var file = await site.Json(Home + "/file.json");
        var api = await site.Json("/api/v1/me/personal-data");

        table.Content.Headers.ContentDisposition!.ToString().ShouldContain("attachment");
        var lines = (await Browser.Text(table)).Split("\r\n");
        lines.ShouldContain(line =>
            line.StartsWith("Tên và chức vụ,\"họ tên, mã\",Trần Quốc Bảo (CB03),")
        );
        lines.ShouldContain(line => line.StartsWith("Đề nghị sửa của mình," + code + ","));
        foreach (var whole in (JsonElement[])[file, api])
        {
            var parts = whole.GetProperty("parts").EnumerateArray().ToList();
            parts.ShouldAllBe(part =>
                part.GetProperty("total").GetInt64() == part.GetProperty("things").GetArrayLength()
            );
            parts
                .Single(part => part.GetProperty("code").GetString() == "person")
                .GetProperty("things")
                .GetArrayLength()
                .ShouldBe(2);
        }
    }

    [Fact]
    public async Task A_program_asks_for_a_correction_and_answers_one()
    {
        await using var site = await PrivacySite.Start();

        var asked = await site.PostJson(
            "/api/v1/me/corrections",
            new { wrong = "Chức vụ ghi sai", right = "Chuyên viên chính" }
        );
        asked.StatusCode.ShouldBe(HttpStatusCode.Created);
        var address = asked.Headers.Location!.OriginalString;
        site.Caller = site.Office.Lan;
        await site.Json(address, HttpStatusCode.NotFound);
        site.Caller = site.Office.Hai;
        var answered = await site.PostJson(
            address + "/answer",
            new { corrected = false, answer = "Quyết định bổ nhiệm ghi Chuyên viên" }
        );

        answered.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        site.Caller = site.Office.Bao;
        var shown = await site.Json(address);
        shown.GetProperty("state").GetString().ShouldBe("Declined");
        shown.GetProperty("due").GetString().ShouldBe("2026-11-27");
    }

    [Fact]
    public async Task A_part_that_is_none_is_not_found()
    {
        await using var site = await PrivacySite.Start();

        (await site.Get(Home + "/salary")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get(Home + "/person")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
