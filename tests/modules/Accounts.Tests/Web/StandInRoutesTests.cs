using System.Net;
using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Tests.Web;

/// <summary>Acting in somebody's place: chosen like a post, over when the delegation is, and never for what is personal.</summary>
public sealed class StandInRoutesTests
{
    [Fact]
    public async Task Whoever_has_a_delegation_chooses_it_like_a_post_until_it_ends()
    {
        await using var site = await SignInSite.Start();
        var delegation = await MaiStandsInForVan(site);
        var browser = site.OpenBrowser();
        await browser.SignIn("maile", AccountsProgram.Password);
        (await browser.Text("/")).ShouldBe("Lê Thị Thanh Mai|Quản trị hệ thống");

        var chosen = await browser.Fill(
            "/account",
            "/post",
            ("post", delegation.Value.ToString()),
            ("back", "/")
        );

        chosen.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Text("/")).ShouldBe("Lê Thị Thanh Mai|Bí thư Chi bộ 1");
        var me = await browser.Json("/api/v1/me");
        me.GetProperty("name").GetString().ShouldBe("Lê Thị Thanh Mai");
        me.GetProperty("inPlaceOf").GetString().ShouldBe("Đỗ Hải Vân");
        me.GetProperty("role").GetString().ShouldBe("Head");
        (await browser.Page("/account"))
            .QuerySelector(".person-post")!
            .TextContent.ShouldBe("Thay Đỗ Hải Vân – Bí thư Chi bộ 1");
        // Administration of accounts is not of the place that was taken.
        (await browser.Get("/admin/accounts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        // Ended by somebody: over with the next request, and not to be chosen again.
        await site.Change(async db =>
            (await db.Set<Delegation>().SingleAsync()).End(
                new(new(2026, 11, 25, 3, 0, 0, DateTimeKind.Utc), new(2026, 11, 25))
            )
        );
        (await browser.Text("/")).ShouldBe("Lê Thị Thanh Mai|Quản trị hệ thống");
        var over = await browser.Fill(
            "/account",
            "/post",
            ("post", delegation.Value.ToString()),
            ("back", "/")
        );
        over.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await browser.Text("/")).ShouldBe("Lê Thị Thanh Mai|Quản trị hệ thống");
    }

    [Fact]
    public async Task The_own_language_and_password_are_changed_as_oneself()
    {
        await using var site = await SignInSite.Start();
        var delegation = await MaiStandsInForVan(site);
        var browser = site.OpenBrowser();
        await browser.SignIn("maile", AccountsProgram.Password);
        await browser.Fill(
            "/account",
            "/post",
            ("post", delegation.Value.ToString()),
            ("back", "/")
        );

        await browser.Fill("/account", "/account/language", ("language", "en"));

        var told = await site.Facts("accounts.language-chosen");
        told.ShouldHaveSingleItem().InPlaceOf.ShouldBeNull();
        told[0].Person.ShouldBe(site.Mai.Id);
        told[0].Post.ShouldBeNull();
    }

    private static async Task<DelegationId> MaiStandsInForVan(SignInSite site)
    {
        DelegationId id = default;
        await site.Change(async db =>
        {
            var posts = await db.Set<Post>().ToListAsync();
            var delegation = Delegation.Of(
                posts.Single(post => post.Title == "Bí thư Chi bộ 1"),
                posts.Single(post => post.Title == "Quản trị hệ thống"),
                new(new(2026, 11, 25), new(2026, 11, 26)),
                null,
                "Đi công tác",
                null
            );
            id = delegation.Id;
            db.Add(delegation);
        });
        return id;
    }
}
