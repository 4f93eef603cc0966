using System.Globalization;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Duties.Tests.Web;

public sealed class OverviewPageTests
{
    private static readonly CancellationToken Stop = CancellationToken.None;

    [Fact]
    public async Task Every_figure_of_the_page_opens_its_list_which_has_that_length()
    {
        await using var site = await DutySite.Start();
        await Work(site);

        foreach (
            var address in (string[])["/overview", "/overview?unit=LDLD", "/overview?unit=BTC"]
        )
        {
            var figures = (await site.Page(address))
                .QuerySelectorAll("main a[href^='/assignments']")
                .Select(link => (Href: link.GetAttribute("href")!, Number: NumberOf(link.Words())))
                .ToList();

            figures.Count.ShouldBeGreaterThan(20);
            foreach (var (href, number) in figures)
            {
                var list = await site.Json(
                    href.Replace("/assignments", "/api/v1/duties", StringComparison.Ordinal)
                );
                list.GetProperty("total").GetInt64().ShouldBe(number, href);
                list.GetProperty("items").GetArrayLength().ShouldBe((int)number, href);
            }
        }
    }

    [Fact]
    public async Task It_says_what_is_late_and_where_most_of_it_is()
    {
        await using var site = await DutySite.Start();
        await Work(site);

        var page = await site.Page("/overview");

        page.QuerySelector("h1")!.Words().ShouldBe("3 nhiệm vụ quá hạn, nhiều nhất ở Ban Tổ chức");
        page.QuerySelectorAll(".cell-share")
            .Select(cell => cell.Words())
            .ShouldBe(["1 / 7 · 14,3 %", "1 / 7 · 14,3 %", "2 / 7 · 28,6 %", "3 / 7 · 42,9 %"]);
        page.QuerySelector("tbody th")!.Words().ShouldBe("Ban Tổ chức");
        page.QuerySelector("caption strong")!
            .Words()
            .ShouldBe("Theo đơn vị: 2 trong 3 đơn vị có việc quá hạn");
    }

    [Fact]
    public async Task A_unit_opens_into_its_own_overview()
    {
        await using var site = await DutySite.Start();
        await Work(site);

        var whole = await site.Page("/overview");
        var own = await site.Page(whole.QuerySelector("tbody th a")!.GetAttribute("href")!);

        own.QuerySelector(".page-pretitle")!
            .Words()
            .ShouldStartWith("Ban Tổ chức · đến 25/11/2026");
        own.QuerySelector("h1")!.Words().ShouldBe("2 nhiệm vụ quá hạn");
        own.QuerySelector(".breadcrumb")!.Words().ShouldContain("Liên đoàn Lao động thành phố");
    }

    [Fact]
    public async Task Figures_by_month_stand_in_a_table_that_is_also_drawn()
    {
        await using var site = await DutySite.Start();
        await Work(site);

        var months = (await site.Page("/overview")).QuerySelector("[data-chart=stacked] table")!;

        months.QuerySelectorAll("tbody tr").Length.ShouldBe(12);
        months
            .QuerySelectorAll("tbody tr")[10]
            .Children.Select(cell => cell.Words())
            .ShouldBe(["T11", "1", "0", "1", "1"]);
    }

    [Fact]
    public async Task The_wall_shows_the_same_without_a_menu_and_loads_itself_again()
    {
        await using var site = await DutySite.Start();
        await Work(site);

        var wall = await site.Page("/overview?wall");

        wall.Body!.ClassName.ShouldBe("is-wall");
        wall.Body.GetAttribute("data-refresh").ShouldBe("60");
        wall.QuerySelector(".navbar-vertical").ShouldBeNull();
        wall.QuerySelector("head noscript")!
            .InnerHtml.ShouldContain("http-equiv=\"refresh\" content=\"60\"");
        wall.QuerySelectorAll(".wall-cell")
            .Select(cell => cell.Words())
            .ShouldBe([
                "quá hạn 3",
                "trong hạn 2",
                "hoàn thành đúng hạn 1",
                "hoàn thành quá hạn 1",
            ]);
        wall.QuerySelectorAll(".wall-units li").Length.ShouldBeInRange(1, 4);
        wall.QuerySelectorAll("main a").ShouldBeEmpty();
    }

    [Fact]
    public async Task Before_anything_is_assigned_it_says_what_will_be_seen_here()
    {
        await using var site = await DutySite.Start();

        var page = await site.Page("/overview");

        page.QuerySelector(".empty-title")!.Words().ShouldBe("Chưa có việc nào được giao");
    }

    [Fact]
    public async Task It_costs_the_same_statements_for_few_duties_and_for_many()
    {
        await using var site = await DutySite.Start();
        await Work(site);
        await site.Page("/overview");
        var few = await site.Cost("/overview");

        for (var i = 0; i < 5; i++)
        {
            await Work(site);
        }

        few.ShouldBeLessThanOrEqualTo(12);
        (await site.Cost("/overview")).ShouldBe(few);
    }

    [Fact]
    public async Task All_documents_are_listed_by_key()
    {
        await using var site = await DutySite.Start();
        for (var i = 0; i < 60; i++)
        {
            await site.Program.Open(
                site.Program.Assignment(new(2026, 11, 27), source: DocumentId.New())
            );
        }

        var overview = await site.Page("/overview");
        var first = await site.Page("/overview/documents");
        var second = await site.Page(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        overview
            .QuerySelector("a[href='/overview/documents']")!
            .Words()
            .ShouldBe("Xem mọi văn bản");
        first.QuerySelectorAll("tbody tr").Length.ShouldBe(50);
        second.QuerySelectorAll("tbody tr").Length.ShouldBe(10);
    }

    /// <summary>Two done, two within time, three overdue (for 5, 50 and 120 days), one withdrawn.</summary>
    private static async Task Work(DutySite site)
    {
        var (program, people) = (site.Program, site.People);
        var today = program.Now.Today;
        var document = DocumentId.New();
        var done = await program.Open(program.Assignment(today, source: document));
        var late = await program.Open(program.Assignment(today.AddDays(-60), source: document));
        var withdrawn = await program.Open(program.Assignment(today));
        await program.Open(program.Assignment(today.AddDays(2), source: document));
        await program.Open(program.Assignment() with { LeadUnit = people.Root.Id });
        await program.Open(program.Assignment(today.AddDays(-5)));
        await program.Open(program.Assignment(today.AddDays(-50)));
        await program.Open(
            program.Assignment(today.AddDays(-120)) with
            {
                LeadUnit = people.Propaganda.Id,
            }
        );
        await program.Do(book => book.Close(done, null, program.Now, Stop));
        await program.Do(book => book.Close(late, null, program.Now, Stop));
        await program.Do(book => book.Withdraw(withdrawn, null, program.Now, Stop));
    }

    /// <summary>The figure in "3", "trong hạn 2 2 / 7 · 28,6 %" or "Sắp đến hạn: 1 trong 2 việc": the first number.</summary>
    private static long NumberOf(string words) =>
        long.Parse(
            words.Split(' ').First(word => word.All(char.IsAsciiDigit)),
            CultureInfo.InvariantCulture
        );
}
