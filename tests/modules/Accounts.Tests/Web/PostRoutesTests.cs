using System.Net;
using Chutri.Accounts.Operations;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Web;

/// <summary><see cref="ChoosePost"/>, through its page.</summary>
public sealed class PostRoutesTests
{
    [Fact]
    public async Task A_person_with_two_posts_starts_with_the_higher_and_may_change()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);
        (await browser.Text("/")).ShouldBe("Đỗ Hải Vân|Bí thư Chi bộ 1");

        var officer = site.Van.As[1].Post!.Value.Value.ToString();
        var changed = await browser.Fill(
            "/account",
            "/post",
            ("post", officer),
            ("back", "/assignments")
        );

        changed.Headers.Location!.OriginalString.ShouldBe("/assignments");
        (await browser.Text("/")).ShouldBe("Đỗ Hải Vân|Chuyên viên Ban Tổ chức");
    }

    [Fact]
    public async Task Whoever_holds_no_post_any_more_opens_only_the_own_account()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await site.AddMore(1);
        await browser.SignIn("nv001", AccountsProgram.Password);

        var list = await browser.Get("/assignments");
        var people = await browser.Get("/api/v1/people");

        list.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Browser.Text(list)).ShouldContain("không giữ chức vụ nào");
        people.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Browser.Text(people)).ShouldContain("accounts-holds-no-post");
        (await browser.Get("/account")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.Get("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_takes_a_post_of_somebody_else()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);

        await browser.Fill(
            "/account",
            "/post",
            ("post", site.Mai.Caller.Post!.Value.Value.ToString()),
            ("back", "//evil.example")
        );

        (await browser.Text("/")).ShouldBe("Đỗ Hải Vân|Bí thư Chi bộ 1");
        (await browser.Page("/account")).Body!.TextContent.ShouldContain("Đỗ Hải Vân");
    }

    [Fact]
    public async Task A_change_of_post_leads_back_to_pages_of_this_program_only()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);

        var changed = await browser.Fill(
            "/account",
            "/post",
            ("post", site.Van.As[1].Post!.Value.Value.ToString()),
            ("back", "https://evil.example")
        );

        changed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        changed.Headers.Location!.OriginalString.ShouldBe("/");
    }
}
