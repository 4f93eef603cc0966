using System.Net;
using Chutri.Organization.Web;
using Chutri.Platform;

namespace Chutri.Organization.Tests.Web;

public sealed class UnitRoutesTests
{
    [Fact]
    public async Task The_list_says_how_many_units_there_are_and_who_heads_them()
    {
        await using var site = await UnitSite.Start();
        await site.Import(
            "units.csv",
            "code,name,branch,parent\nBTC,Ban Tổ chức,,LDLD\nDU,Đảng ủy cơ quan,party,\n"
        );
        await site.Import(
            "people.csv",
            "code,name,unit,title,role\nC1,Lê An,BTC,Trưởng ban,head\n"
        );

        var page = await site.Page("/units");

        page.QuerySelector("h1")!.TextContent.ShouldBe("3 đơn vị");
        page.QuerySelectorAll("tbody th a")
            .Select(link => link.TextContent)
            .ShouldBe(
                ["Đảng ủy cơ quan", "Liên đoàn Lao động thành phố Sông Vân", "Ban Tổ chức"],
                ignoreOrder: false
            );
        page.QuerySelectorAll("tbody tr")[2].TextContent.ShouldContain("Lê An");
    }

    [Theory]
    [InlineData("?q=to+chuc", "Ban Tổ chức")]
    [InlineData("?branch=party", "Đảng ủy cơ quan")]
    [InlineData("?q=btc", "Ban Tổ chức")]
    [InlineData("?under=DU", "Đảng ủy cơ quan")]
    public async Task Filters_live_in_the_address(string address, string found)
    {
        await using var site = await UnitSite.Start();
        await site.Import(
            "units.csv",
            "code,name,branch,parent\nBTC,Ban Tổ chức,,LDLD\nDU,Đảng ủy cơ quan,party,\n"
        );

        var page = await site.Page("/units" + address);

        page.QuerySelectorAll("tbody th a").Select(link => link.TextContent).ShouldBe([found]);
    }

    [Fact]
    public async Task Units_that_nobody_heads_are_counted_and_the_figure_opens_their_list()
    {
        await using var site = await UnitSite.Start();
        await site.Units(3);
        await site.Import(
            "people.csv",
            "code,name,unit,title,role\nC1,Lê An,U001,Chủ tịch,head\nC2,Đỗ Bình,U002,Phó Chủ tịch,deputy\n"
        );
        const string list = "/units?state=without-head";
        string[] withoutHead =
        [
            "Liên đoàn Lao động thành phố Sông Vân",
            "Công đoàn cơ sở 2",
            "Công đoàn cơ sở 3",
        ];

        foreach (var page in new[] { "/units", "/admin/organization" })
        {
            (await site.Page(page))
                .QuerySelector($"main a[href='{list}']")
                .ShouldNotBeNull(page)
                .TextContent.ShouldContain("3");
        }

        var listed = await site.Page(list);
        listed.QuerySelector("h1")!.TextContent.ShouldBe("3 đơn vị chưa có người đứng đầu");
        listed
            .QuerySelectorAll("tbody th a")
            .Select(link => link.TextContent)
            .ShouldBe(withoutHead, ignoreOrder: true);
        (await site.Json("/api/v1/units?withoutHead=true"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(unit => unit.GetProperty("name").GetString())
            .ShouldBe(withoutHead, ignoreOrder: true);
    }

    [Fact]
    public async Task The_page_of_a_unit_that_nobody_heads_says_so_and_leads_to_appointing()
    {
        await using var site = await UnitSite.Start();
        await site.Units(1);

        var alert = (await site.Page("/units/U001")).QuerySelector("main .alert").ShouldNotBeNull();
        alert.QuerySelector(".alert-title")!.TextContent.ShouldBe("Đơn vị chưa có người đứng đầu");
        alert.QuerySelector("a")!.GetAttribute("href").ShouldBe("/people?unit=U001");

        await site.Import("people.csv", "code,name,unit,title,role\nC1,Lê An,U001,Chủ tịch,head\n");
        (await site.Page("/units/U001")).QuerySelector("main .alert").ShouldBeNull();
    }

    [Fact]
    public async Task Who_has_nothing_to_do_with_the_structure_is_shown_no_count_of_gaps()
    {
        await using var site = await UnitSite.Start();
        site.Caller = site.Lan with { Role = Role.Officer };

        (await site.Page("/units"))
            .QuerySelector("a[href='/units?state=without-head']")
            .ShouldBeNull();
    }

    [Fact]
    public async Task An_unknown_unit_is_said_so()
    {
        await using var site = await UnitSite.Start();

        (await site.Get("/units/KHONG")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Get("/units?under=KHONG")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_unit_says_where_it_stands_who_is_in_it_and_what_happened()
    {
        await using var site = await UnitSite.Start();
        await site.Import("units.csv", "code,name,parent\nBTC,Ban Tổ chức,LDLD\n");
        await site.Import(
            "people.csv",
            "code,name,unit,title,role\nC1,Lê An,BTC,Trưởng ban,head\n"
        );

        var page = await site.Page("/units/btc");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Ban Tổ chức");
        page.QuerySelector("a[href='/overview?unit=BTC']").ShouldNotBeNull();
        page.QuerySelector("a[href='/assignments?unit=BTC']").ShouldNotBeNull();
        page.QuerySelector("dl.facts")!
            .TextContent.ShouldContain("Liên đoàn Lao động thành phố Sông Vân");
        page.QuerySelector("a[href='/people/C1']")!.TextContent.ShouldBe("Lê An");
        page.QuerySelector(".history")!.TextContent.ShouldContain("Đỗ Thị Lan");
        page.QuerySelectorAll("a[href*='/admin/organization/reorganizations/new/']")
            .Length.ShouldBe(6);
    }

    [Fact]
    public async Task The_head_stands_first_among_the_people_of_a_unit()
    {
        await using var site = await UnitSite.Start();
        await site.Import("units.csv", "code,name,parent\nBTC,Ban Tổ chức,LDLD\n");
        await site.Import(
            "people.csv",
            "code,name,unit,title,role\nC1,Lê An,BTC,Chuyên viên,officer\nC2,Đỗ Thị Vân,BTC,Trưởng ban,head\nC3,Bùi Bình,BTC,Phó ban,deputy\n"
        );

        (await site.Page("/units/BTC"))
            .QuerySelectorAll("a[href^='/people/C']")
            .Select(link => link.TextContent)
            .ShouldBe(["Đỗ Thị Vân", "Lê An", "Bùi Bình"]);
    }

    [Fact]
    public async Task Who_may_not_change_the_structure_sees_no_way_to()
    {
        await using var site = await UnitSite.Start();
        site.Caller = site.Lan with { Role = Role.Officer };

        var page = await site.Page("/units/LDLD");

        page.QuerySelectorAll("a[href^='/admin']").ShouldBeEmpty();
        (await site.Get("/admin/organization/reorganizations/new/open")).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await site.Get("/admin/organization")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await site.Get("/admin/organization/imports")).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task The_pages_cost_the_same_statements_for_one_unit_and_for_many()
    {
        await using var site = await UnitSite.Start();
        await site.Units(1);
        await site.Page("/units");
        var few = (
            await site.Cost("/units"),
            await site.Cost("/units/LDLD"),
            await site.Cost("/people")
        );

        await site.Units(150);
        await site.Import(
            "people.csv",
            "code,name,unit,title\n"
                + string.Join(
                    '\n',
                    Enumerable.Range(1, 120).Select(i => $"P{i},Lê Văn {i},LDLD,Cán bộ")
                )
        );
        await site.Page("/units");
        var many = (
            await site.Cost("/units"),
            await site.Cost("/units/LDLD"),
            await site.Cost("/people")
        );

        many.ShouldBe(few);
        many.Item1.ShouldBeLessThanOrEqualTo(UnitRoutes.ListBudget);
        many.Item2.ShouldBeLessThanOrEqualTo(UnitRoutes.UnitBudget);
        many.Item3.ShouldBeLessThanOrEqualTo(PersonRoutes.ListBudget);
    }

    [Fact]
    public async Task A_long_list_is_read_on_and_says_how_much_is_shown()
    {
        await using var site = await UnitSite.Start();
        await site.Units(130);

        var first = await site.Page("/units");
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await site.Page(next);

        first.QuerySelectorAll("tbody tr").Length.ShouldBe(100);
        second.QuerySelectorAll("tbody tr").Length.ShouldBe(31);
        first.QuerySelector(".paging")!.TextContent.ShouldContain("100 trong 131");
    }
}
