using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Platform.Web.Tests.Frame;

public sealed class NavigationTests
{
    private static NavEntry Entry(int order, string label, string href, bool may = true) =>
        new(order, new(label, label), href, "work", _ => may) { OnPhone = order <= 50 };

    private static readonly NavEntry[] Entries =
    [
        Entry(30, "Nhiệm vụ", "/assignments") with
        {
            Count = _ => ValueTask.FromResult(new CountedThings(7, new("việc", "jobs"))),
        },
        Entry(10, "Việc của tôi", "/"),
        Entry(20, "Văn bản", "/documents"),
        Entry(40, "Quán triệt", "/dissemination"),
        Entry(50, "Tổng quan", "/overview"),
        Entry(70, "Quản trị", "/administration", may: false),
    ];

    private static void Routes(IEndpointRouteBuilder routes) =>
        routes.MapGet(
            "/assignments/{code}",
            (HttpContext context) =>
                Pages.Show<StopPage>(context, new StopModel("work", new("Việc", "Job")), "Việc")
        );

    [Fact]
    public async Task The_menu_shows_in_order_what_the_caller_may_see_and_where_the_page_is()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van, Entries);

        var page = await SmallProgram.Read(await program.Get("/assignments/NV-2026-000412"));

        page.QuerySelectorAll(".navbar-vertical .nav-link")
            .Select(link => link.Reads())
            .ShouldBe(["Việc của tôi", "Văn bản", "Nhiệm vụ 7 việc", "Quán triệt", "Tổng quan"]);
        page.QuerySelectorAll(".navbar-vertical [aria-current=page]")
            .ShouldHaveSingleItem()
            .GetAttribute("href")
            .ShouldBe("/assignments");
    }

    [Fact]
    public async Task The_bar_of_a_phone_has_four_entries_at_most()
    {
        await using var program = await SmallProgram.Start(Routes, SmallProgram.Van, Entries);

        var page = await SmallProgram.Read(await program.Get("/assignments/NV-2026-000412"));

        page.QuerySelectorAll(".bottom-bar a").Length.ShouldBe(4);
    }

    [Fact]
    public async Task Before_signing_in_there_is_no_menu_but_still_a_page()
    {
        await using var program = await SmallProgram.Start(Routes, null, Entries);

        var page = await SmallProgram.Read(await program.Get("/assignments/NV-2026-000412"));

        page.QuerySelector(".navbar-vertical").ShouldBeNull();
        page.QuerySelector("main h1")!.Reads().ShouldBe("Việc");
    }
}
