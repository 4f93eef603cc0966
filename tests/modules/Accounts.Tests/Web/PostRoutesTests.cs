using System.Net;
using Chutri.Accounts.Operations;

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
