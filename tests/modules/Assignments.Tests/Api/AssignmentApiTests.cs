using System.Net;
using System.Text.Json;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Api;

public sealed class AssignmentApiTests
{
    private static readonly object Draft = new
    {
        title = "Lập danh sách công đoàn cơ sở mới",
        deliverable = "Danh sách có xác nhận",
        leadUnit = "BTC",
        accountable = "CB04",
        authority = "Được yêu cầu các cơ sở gửi số liệu",
        deadline = "by",
        dueOn = "2026-12-11",
        cooperating = new[] { "BTAI" },
        sourceKind = "instruction",
        citation = "Ý kiến của Phó Chủ tịch",
        sourceOn = "2026-11-24",
        sourceQuote = "Ban Tổ chức lập danh sách",
    };

    [Fact]
    public async Task The_whole_life_goes_through_the_api()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Mai;
        var issued = await site.PostJson("/api/v1/assignments", Draft);
        issued.StatusCode.ShouldBe(HttpStatusCode.Created);
        const string one = "/api/v1/assignments/NV-2026-000001";
        issued.Headers.Location!.ToString().ShouldBe(one);

        site.Caller = site.People.Van;
        await Done(await site.PostJson(one + "/acknowledge", new { }));
        await Done(await site.PostJson(one + "/hand-to-person", new { person = "CB05" }));
        (
            await site.PostJson(
                one + "/cooperation",
                new { unit = "BTAI", question = "Quỹ lương bao nhiêu?" }
            )
        ).StatusCode.ShouldBe(HttpStatusCode.Created);
        site.Caller = site.People.Oanh;
        (
            await site.PostJson(one + "/cooperation/1/hand-to-person", new { person = "CB04" })
        ).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using (
            var answer = new MultipartFormDataContent
            {
                { new StringContent("12 tỷ"), "answer" },
                { new ByteArrayContent("bảng"u8.ToArray()), "files", "quỹ lương.xlsx" },
            }
        )
        {
            await Done(await site.Post(one + "/cooperation/1/answer", answer));
        }

        site.Caller = site.People.Bao;
        await Done(
            await site.PostJson(one + "/report-progress", new { percent = "50", sentence = "Nửa" })
        );
        using (
            var result = new MultipartFormDataContent
            {
                { new StringContent("Đã lập"), "summary" },
                { new ByteArrayContent("tệp"u8.ToArray()), "files", "danh sách.xlsx" },
            }
        )
        {
            await Done(await site.Post(one + "/deliver", result));
        }

        site.Caller = site.People.Mai;
        (await site.Json(one))
            .GetProperty("actions")
            .EnumerateArray()
            .Select(action => action.GetString())
            .ShouldContain("accept");
        await Done(await site.PostJson(one + "/accept", new { note = "Tốt" }));

        var seen = await site.Json(one);
        seen.GetProperty("state").GetString().ShouldBe("Done");
        seen.GetProperty("timeliness").GetString().ShouldBe("DoneOnTime");
        seen.GetProperty("files")[0].GetProperty("name").GetString().ShouldBe("danh sách.xlsx");
        var answered = seen.GetProperty("files")[1];
        answered.GetProperty("request").GetInt32().ShouldBe(1);
        var bytes = await site.Get(answered.GetProperty("href").GetString()!);
        (await AssignmentSite.Text(bytes)).ShouldBe("bảng");
        seen.GetProperty("holdings").GetArrayLength().ShouldBeGreaterThan(2);
        (await site.Json(one + "/facts")).GetProperty("total").GetInt64().ShouldBe(8);
        (await site.Json("/api/v1/assignments?state=done"))
            .GetProperty("items")[0]
            .GetProperty("code")
            .GetString()
            .ShouldBe("NV-2026-000001");
        await site.Program.LawsHold();
    }

    [Fact]
    public async Task The_api_tells_a_fact_in_the_callers_language_as_the_page_tells_it()
    {
        await using var site = await AssignmentSite.Start();
        var code = await site.Program.Issue();
        foreach (var language in new[] { "vi", "en" })
        {
            var page = await site.Page($"/assignments/{code}/history", language);
            var answer = await site.Get($"/api/v1/assignments/{code}/facts", language);

            var facts = JsonDocument.Parse(await AssignmentSite.Text(answer)).RootElement;
            facts
                .GetProperty("items")
                .EnumerateArray()
                .Select(fact => fact.GetProperty("sentence").GetString())
                .ShouldBe(
                    page.QuerySelectorAll(".history-item p:first-child")
                        .Select(sentence => sentence.TextContent)
                );
        }
    }

    [Theory]
    [InlineData("within", "days", "1.000", "“1.000” không rõ là bao nhiêu")]
    [InlineData("within", "days", "-3", "Nhập số từ 1 đến 3650.")]
    [InlineData("within-hours", "hours", "2,5", "Nhập số giờ như 8")]
    [InlineData("by", "dueOn", "2026-02-30", "tháng 2 năm 2026 có 28 ngày")]
    [InlineData("by", "dueOn", "01/01/2300", "chỉ nhận từ năm 1900 đến năm 2199")]
    public async Task A_deadline_that_cannot_be_read_is_said_at_its_field_and_not_called_missing(
        string deadline,
        string field,
        string typed,
        string sentence
    )
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Mai;
        var form = new Dictionary<string, string> { ["deadline"] = deadline, [field] = typed };

        var answer = await site.PostJson("/api/v1/assignments", form);

        var errors = (await Problem(answer)).GetProperty("errors");
        errors.GetProperty(field)[0].GetString()!.ShouldContain(sentence);
        errors.TryGetProperty("deadline", out _).ShouldBeFalse();
        errors.TryGetProperty("title", out _).ShouldBeTrue(); // what else is missing is said with it
    }

    [Fact]
    public async Task Refusals_are_problems_with_stable_codes_and_all_errors_at_once()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Mai;

        var unclear = await site.PostJson("/api/v1/assignments", new { title = "Chỉ có tên" });
        unclear.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await Problem(unclear);
        problem.GetProperty("code").GetString().ShouldBe("invalid-input");
        problem.GetProperty("errors").TryGetProperty("sourceKind", out _).ShouldBeTrue();

        var code = await site.Program.Issue();
        var notMine = await site.PostJson($"/api/v1/assignments/{code}/acknowledge", new { });
        notMine.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Problem(notMine)).GetProperty("code").GetString().ShouldBe("assignments-only-lead");

        var tooEarly = await site.PostJson($"/api/v1/assignments/{code}/accept", new { });
        tooEarly.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (
            await site.PostJson("/api/v1/assignments/NV-2026-999999/accept", new { })
        ).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task Done(HttpResponseMessage answer) =>
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent, await AssignmentSite.Text(answer));

    private static async Task<JsonElement> Problem(HttpResponseMessage answer) =>
        JsonDocument.Parse(await AssignmentSite.Text(answer)).RootElement;
}
