using AngleSharp.Dom;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Assignments.Tests.Operations.Proposals;
using Chutri.Testing;

namespace Chutri.Assignments.Tests.Web;

public sealed class CoveragePageTests
{
    [Fact]
    public async Task Each_figure_opens_a_list_of_that_length()
    {
        await using var site = await AssignmentSite.Start();
        var document = await Covered(site);
        var url = $"/documents/{document.Value}/coverage";

        var page = await site.Page(url);
        var figures = page.QuerySelectorAll("h1 a, .chips a, a.chip")
            .Select(link => (Href: link.GetAttribute("href")!, Count: FirstNumber(link.Words())))
            .Where(figure => figure.Href.StartsWith(url, StringComparison.Ordinal))
            .ToList();

        figures.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var (href, count) in figures)
        {
            (await site.Page(href))
                .QuerySelectorAll(".table-coverage tbody tr")
                .Length.ShouldBe(count, href);
        }
    }

    [Fact]
    public async Task What_the_machine_saw_nothing_in_is_listed_apart_so_that_a_person_can_look()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(
            site.Program,
            ReadDirective.Text.Replace(
                "Nơi nhận:",
                "4. Những việc nêu trên là thước đo trách nhiệm của từng người trong cơ quan.\n\nNơi nhận:"
            )
        );
        site.Caller = site.People.Lan;
        var url = $"/documents/{document.Value}/coverage";

        var all = await site.Page(url);
        var silent = await site.Page(url + "?state=nothing-asked");

        all.QuerySelector("main")!.Words().ShouldContain("Máy không thấy việc");
        all.QuerySelector(".table-coverage")!.Words().ShouldNotContain("thước đo trách nhiệm");
        var row = silent.QuerySelectorAll(".table-coverage tbody tr").ShouldHaveSingleItem();
        row.Words().ShouldContain("thước đo trách nhiệm");
        row.Words().ShouldContain("Thêm việc từ đoạn này");
        row.QuerySelector(".coverage-state")!.Words().ShouldBe("máy không thấy việc");
    }

    [Fact]
    public async Task A_provision_is_named_as_one_cites_it()
    {
        await using var site = await AssignmentSite.Start();
        var document = await Covered(site);

        var page = await site.Page($"/documents/{document.Value}/coverage");

        page.QuerySelectorAll(".table-coverage tbody tr td:first-child a")
            .Select(link => link.Words())
            .ShouldBe(["khoản 1", "khoản 2", "khoản 3"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_table_is_told_to_programs_with_work_leads_and_who_set_aside()
    {
        await using var site = await AssignmentSite.Start();
        var document = await Covered(site);

        var table = await site.Json($"/api/v1/documents/{document.Value}/coverage");

        var rows = table.GetProperty("rows").EnumerateArray().ToList();
        table.GetProperty("settled").GetInt32().ShouldBe(2);
        var covered = rows.Single(row => row.GetProperty("state").GetString() == "Covered");
        var work = covered.GetProperty("work").EnumerateArray().ShouldHaveSingleItem();
        work.GetProperty("assignment").GetString().ShouldBe("NV-2026-000001");
        work.GetProperty("lead").GetString().ShouldBe("Ban Tổ chức");
        var aside = rows.Single(row => row.GetProperty("state").GetString() == "SetAside")
            .GetProperty("setAside");
        aside.GetProperty("by").GetString().ShouldBe("Bùi Ngọc Lan");
        aside.GetProperty("reason").GetString().ShouldBe("Lời kêu gọi chung");
    }

    [Fact]
    public async Task A_new_version_names_the_assignments_whose_provisions_changed()
    {
        await using var site = await AssignmentSite.Start();
        var document = await ReadDirective.Register(site.Program);
        var code = (await ReadDirective.IssueReview(site.Program, document))[0];
        (await site.Page($"/assignments/{code}")).QuerySelectorAll(".alert").ShouldBeEmpty();

        await ReadDirective.AddVersion(
            site.Program,
            document,
            ReadDirective.Text.Replace(
                "chức năng, nhiệm vụ của các ban",
                "chức năng, nhiệm vụ và biên chế của các ban",
                StringComparison.Ordinal
            )
        );
        site.Caller = site.People.Lan;

        var page = await site.Page($"/assignments/{code}");
        var link = page.QuerySelector(".alert a")!;
        var comparison = await site.Page(link.GetAttribute("href")!);
        var reading = await site.Page($"/documents/{document.Value}/reading");

        page.QuerySelector(".alert")!
            .Words()
            .ShouldStartWith("Điều khoản của việc này đã sửa trong bản 2 của văn bản");
        link.GetAttribute("href")
            .ShouldBe($"/documents/{document.Value}/comparison?before=1&after=2");
        comparison
            .QuerySelectorAll("tbody a")
            .Select(work => work.GetAttribute("href"))
            .ShouldBe([$"/assignments/{code}"]);
        reading
            .QuerySelector("section[aria-labelledby=changed] a")!
            .GetAttribute("href")
            .ShouldBe($"/assignments/{code}");
    }

    /// <summary>One provision covered, one set aside, one that waits.</summary>
    private static async Task<Platform.DocumentId> Covered(AssignmentSite site)
    {
        var document = await ReadDirective.Register(site.Program);
        await ReadDirective.IssueReview(site.Program, document);
        var answers = await ReadDirective.Find(site.Program, document, "hỏi - đáp");
        await site.Program.Must<RejectProposal, RejectProposal.Request>(
            new(answers.Ref, "Không cần"),
            site.People.Lan
        );
        await site.Program.Must<SetProvisionAside, SetProvisionAside.Request>(
            new(document, answers.ProvisionPath, "Lời kêu gọi chung"),
            site.People.Lan
        );
        site.Caller = site.People.Lan;
        return document;
    }

    private static int FirstNumber(string words) =>
        int.Parse(
            new string([.. words.SkipWhile(c => !char.IsDigit(c)).TakeWhile(char.IsDigit)]),
            System.Globalization.CultureInfo.InvariantCulture
        );
}
