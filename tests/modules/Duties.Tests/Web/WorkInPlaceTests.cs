using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Tests.Web;

/// <summary>What waits for somebody who is away, on the page of whoever stands in.</summary>
public sealed class WorkInPlaceTests
{
    [Fact]
    public async Task Acting_as_oneself_a_line_says_in_whose_place_how_much_waits()
    {
        await using var site = await DutySite.Start();
        var delegation = await BaoStandsInForVan(site, "receive");
        await site.Program.Open(site.Program.Assignment(new(2026, 12, 1)));
        site.Caller = site.People.Bao;

        var line = (await site.Page("/")).QuerySelector("form[action='/post'].card")!;

        line.QuerySelector("p")!
            .Words()
            .ShouldBe(
                "Anh/chị đang được ủy quyền thay Đỗ Thị Hồng Vân (Trưởng Ban Tổ chức) đến hết 30/11/2026: 1 việc chờ."
            );
        line.QuerySelector("input[name='post']")!
            .GetAttribute("value")
            .ShouldBe(delegation.Id.Value.ToString());
        line.QuerySelector("button")!.Words().ShouldBe("Làm thay Đỗ Thị Hồng Vân");
    }

    [Fact]
    public async Task Acting_in_that_place_only_what_was_handed_over_is_shown()
    {
        await using var site = await DutySite.Start();
        var delegation = await BaoStandsInForVan(site, "receive");
        await site.Program.Open(site.Program.Assignment(new(2026, 12, 1)));
        await site.Program.Open(
            site.Program.Assignment(new(2026, 12, 2), title: "Chờ quyết định") with
            {
                Next = NextStep.Decide,
            }
        );
        site.Caller = site.People.Van with
        {
            Person = site.People.Bao.Person,
            Name = site.People.Bao.Name,
            InPlaceOf = new(
                delegation.Id,
                site.People.Van.Person!.Value,
                site.People.Van.Name,
                delegation.Kinds
            ),
        };

        var page = await site.Page("/");

        page.QuerySelector("h1")!.Words().ShouldBe("1 việc làm thay");
        page.QuerySelectorAll(".work-row").Length.ShouldBe(1);
        page.QuerySelector("main")!
            .TextContent.ShouldContain("Đây là việc chờ Đỗ Thị Hồng Vân (Trưởng Ban Tổ chức)");
    }

    private static async Task<Delegation> BaoStandsInForVan(DutySite site, params string[] kinds)
    {
        return await site.Program.Read(async db =>
        {
            var van = await db.Set<Post>()
                .SingleAsync(post => post.Id == site.People.Van.Post!.Value);
            var bao = await db.Set<Post>()
                .SingleAsync(post => post.Id == site.People.Bao.Post!.Value);
            var delegation = Delegation.Of(
                van,
                bao,
                new(new(2026, 11, 25), new(2026, 11, 30)),
                kinds,
                "Đi công tác",
                null
            );
            db.Add(delegation);
            await db.SaveChangesAsync();
            return delegation;
        });
    }
}
