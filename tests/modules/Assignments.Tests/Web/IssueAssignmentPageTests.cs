using System.Net;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Web;

public sealed class IssueAssignmentPageTests
{
    private static readonly (string, string)[] Clear =
    [
        ("title", "Lập danh sách công đoàn cơ sở mới"),
        ("deliverable", "Danh sách có xác nhận"),
        ("leadUnit", "BTC"),
        ("authority", "Được yêu cầu các cơ sở gửi số liệu"),
        ("deadline", "within"),
        ("days", "10"),
        ("working", "true"),
        ("sourceKind", "meeting"),
        ("citation", "Giao ban tuần 48"),
        ("sourceOn", "23/11/2026"),
        ("sourceQuote", "Ban Tổ chức lập danh sách"),
    ];

    [Fact]
    public async Task An_empty_form_is_told_all_six_clarities_and_the_source_at_once()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Mai;

        var answer = await site.PostJson("/api/v1/assignments", new { sourceKind = "meeting" });

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var told = await Browser.Text(answer);
        foreach (
            var field in (string[])
                [
                    "citation",
                    "sourceOn",
                    "sourceQuote",
                    "title",
                    "deliverable",
                    "leadUnit",
                    "accountable",
                    "authority",
                    "deadline",
                ]
        )
        {
            told.ShouldContain($"\"{field}\"");
        }
    }

    [Fact]
    public async Task A_clear_assignment_is_issued_to_the_head_of_the_lead_unit()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Mai;

        var answer = await site.Fill("/assignments/new", Clear);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.ToString().ShouldBe("/assignments/NV-2026-000001");
        var issued = await site.Program.Find("NV-2026-000001");
        issued.Accountable.ShouldBe(site.People.Van.Person!.Value);
        (await site.Program.DutyOf("NV-2026-000001")).Due.ShouldBe(new DateOnly(2026, 12, 9));
        (await site.Page("/assignments/NV-2026-000001"))
            .QuerySelector("h1")!
            .Words()
            .ShouldBe("Lập danh sách công đoàn cơ sở mới");
    }

    [Fact]
    public async Task What_is_not_clear_is_said_with_a_link_to_its_field()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Mai;

        var answer = await site.Fill(
            "/assignments/new",
            [.. Clear.Where(field => field.Item1 is not ("deliverable" or "days"))]
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await AssignmentSite.Html(answer);
        page.QuerySelectorAll(".error-summary a")
            .Select(link => link.GetAttribute("href"))
            .ShouldContain("#f-days");
        answer = await site.Fill(
            "/assignments/new",
            [.. Clear.Where(field => field.Item1 is not "deliverable")]
        );
        page = await AssignmentSite.Html(answer);
        page.QuerySelectorAll(".clarities a")
            .Select(link => link.Words() + " " + link.GetAttribute("href"))
            .ShouldBe(["thiếu sản phẩm #f-deliverable"]);
    }

    [Fact]
    public async Task An_officer_is_told_why_not()
    {
        await using var site = await AssignmentSite.Start();
        site.Caller = site.People.Bao;

        var answer = await site.Get("/assignments/new");

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await AssignmentSite.Html(answer))
            .QuerySelector("main")!
            .Words()
            .ShouldContain("Chức vụ Chuyên viên không có quyền giao việc");
    }

    [Fact]
    public async Task A_part_takes_the_source_of_its_whole()
    {
        await using var site = await AssignmentSite.Start();
        var whole = await site.Program.Underway();

        var answer = await site.Fill(
            $"/assignments/{whole}/break-down",
            [
                .. Clear.Where(field =>
                    !field.Item1.StartsWith("source", StringComparison.Ordinal)
                    && field.Item1 is not "citation"
                ),
                ("accountable", "CB05"),
            ]
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        var part = await site.Program.Find("NV-2026-000002");
        part.Source.Citation.ShouldBe("Giao ban tuần 48");
        part.Accountable.ShouldBe(site.People.Bao.Person!.Value);
    }

    [Fact]
    public async Task People_are_found_by_words_without_marks()
    {
        await using var site = await AssignmentSite.Start();

        var answer = await site.Get("/choices/people?q=hong%20van");

        (await AssignmentSite.Text(answer)).ShouldContain("CB04");
    }

    [Fact]
    public async Task Units_are_found_by_words_without_marks()
    {
        await using var site = await AssignmentSite.Start();

        var answer = await site.Get("/choices/units?q=to%20chuc");

        (await AssignmentSite.Text(answer)).ShouldContain("BTC");
    }
}
