using System.Net;
using System.Text.Json;
using Chutri.Assignments.Model;
using Chutri.Assignments.Tests.Operations.Proposals;
using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Tests.Web;

/// <summary>Who should lead, on the form that issues.</summary>
public sealed class SuggestedLeadTests
{
    private const string Title = "Lập dự toán thu chi tài chính công đoàn năm 2027";

    [Fact]
    public async Task The_units_whose_functions_fit_are_shown_with_the_function_and_nothing_is_issued()
    {
        await using var site = await WithFunctions();

        var form = await site.Page("/assignments/new");
        var fields = form.QuerySelectorAll("form.form input[type=hidden]")
            .ToDictionary(
                hidden => hidden.GetAttribute("name")!,
                hidden => hidden.GetAttribute("value")!
            );
        (fields["title"], fields["deliverable"]) = (Title, "Dự toán");
        var shown = await site.Post("/assignments/new/leads", fields);

        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await Browser.Html(shown);
        var first = page.QuerySelectorAll("table tbody tr")[0];
        first.TextContent.ShouldContain("Ban Tài chính");
        first.TextContent.ShouldContain("Lập dự toán, quyết toán thu chi tài chính");
        page.QuerySelector("form.form")!.GetAttribute("action").ShouldBe("/assignments/new");
        page.QuerySelector("#f-deliverable")!.GetAttribute("value").ShouldBe("Dự toán");
        (await site.Program.Read(db => db.Set<Assignment>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_lead_outside_its_functions_is_asked_why_and_issued_with_the_reason()
    {
        await using var site = await WithFunctions();

        var asked = await site.Fill("/assignments/new", Form("BTC"));
        var issued = await site.Fill(
            "/assignments/new",
            [.. Form("BTC"), ("leadReason", "Ban Tài chính đang thiếu người")]
        );

        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Html(asked))
            .QuerySelectorAll(".error-summary a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["#f-leadReason"]);
        issued.StatusCode.ShouldBe(HttpStatusCode.Found);
        var choice = await site.Program.Read(db => db.Set<LeadChoice>().SingleAsync());
        choice.Reason.ShouldBe("Ban Tài chính đang thiếu người");
        (await site.Program.FactsAbout("NV-2026-000001")).ShouldContain(
            "assignments.lead-chosen-outside"
        );
    }

    [Fact]
    public async Task How_often_the_first_suggestion_was_taken_is_counted_and_opens_its_list()
    {
        await using var site = await WithFunctions();
        await site.Fill("/assignments/new", Form("BTAI"));
        await site.Fill("/assignments/new", [.. Form("BTC"), ("leadReason", "Việc gấp")]);

        var page = await site.Page("/assignments/leads");
        var first = await site.Page("/assignments/leads?taken=first");

        page.QuerySelector("h1")!
            .TextContent.ShouldBe("Gợi ý đầu tiên được chọn 1 / 2 · 50,0\u00a0%");
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        first.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        using var json = JsonDocument.Parse(
            await site.Text("/api/v1/assignments/leads?taken=First")
        );
        (
            json.RootElement.GetProperty("all").GetInt32(),
            json.RootElement.GetProperty("first").GetInt32(),
            json.RootElement.GetProperty("items").GetArrayLength()
        ).ShouldBe((2, 1, 1));
    }

    [Fact]
    public async Task The_tasks_of_a_directive_that_no_unit_is_there_for_are_listed()
    {
        await using var site = await WithFunctions();
        var document = await ReadDirective.Register(site.Program);

        var page = await site.Page($"/functions/gaps?document={document.Value}");
        using var json = JsonDocument.Parse(
            await site.Text($"/api/v1/functions/gaps?document={document.Value}")
        );
        using var unknown = await site.Get($"/api/v1/functions/gaps?document={Guid.Empty}");

        var tasks = json.RootElement.GetProperty("tasks").GetArrayLength();
        tasks.ShouldBeGreaterThan(0);
        page.QuerySelectorAll("section[aria-labelledby=directive] tbody tr").Length.ShouldBe(tasks);
        unknown.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Functions_too_young_to_ask_about_are_said_to_be_and_after_a_year_those_without_work_are_listed()
    {
        await using var site = await WithFunctions();
        var young = await site.Page("/assignments/functions-without-work");
        await site.Fill("/assignments/new", Form("BTAI"));
        site.Program.NextDay(366);

        var page = await site.Page("/assignments/functions-without-work");
        using var json = JsonDocument.Parse(
            await site.Text("/api/v1/assignments/functions-without-work?unit=btc")
        );

        young.QuerySelector("main")!.TextContent.ShouldContain("Chưa có chức năng nào");
        page.QuerySelector("h1")!
            .TextContent.ShouldBe("1 / 2 chức năng không có việc trong 12 tháng");
        page.QuerySelectorAll("tbody tr").Single().TextContent.ShouldContain("Tham mưu quy hoạch");
        json.RootElement.GetProperty("items")[0].GetProperty("unit").GetString().ShouldBe("BTC");
    }

    private static async Task<AssignmentSite> WithFunctions()
    {
        var site = await AssignmentSite.Start();
        site.Caller = site.People.Mai;
        foreach (
            var (unit, text) in new[]
            {
                (site.People.Finance, "Lập dự toán, quyết toán thu chi tài chính công đoàn"),
                (site.People.Organising, "Tham mưu quy hoạch, bổ nhiệm, luân chuyển cán bộ"),
            }
        )
        {
            var recorded = await site.Program.Run<RecordFunction, RecordFunctionRequest, Guid>(
                new(
                    unit.Id,
                    new(text, "", KindOfWork.Of(text), FunctionOrigin.Own, null, null),
                    site.Program.Now.Today,
                    null
                ),
                site.People.Khue
            );
            recorded.Refusal.ShouldBeNull();
        }

        return site;
    }

    private static (string, string)[] Form(string lead) =>
        [
            ("title", Title),
            ("deliverable", "Dự toán"),
            ("leadUnit", lead),
            ("authority", "Được yêu cầu các ban gửi số liệu"),
            ("deadline", "within"),
            ("days", "10"),
            ("working", "true"),
            ("sourceKind", "meeting"),
            ("citation", "Giao ban tuần 48"),
            ("sourceOn", "23/11/2026"),
            ("sourceQuote", "Lập dự toán năm sau"),
        ];
}
