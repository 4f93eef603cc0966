using System.Net;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Web;

public sealed class TokenRoutesTests
{
    [Fact]
    public async Task Revoking_a_token_asks_first_on_a_page_of_its_own()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);
        await browser.Fill(
            "/account/tokens",
            "/account/tokens",
            ("name", "Báo cáo tuần"),
            ("post", site.Van.As[1].Post!.Value.Value.ToString()),
            ("endsOn", "30/11")
        );

        var address = (await browser.Page("/account/tokens"))
            .QuerySelector("tbody a.btn")!
            .GetAttribute("href")!;
        var asked = await browser.Page(address);
        (await browser.Text("/account/tokens")).ShouldContain("đang dùng được");
        var done = await browser.Fill(address, address);

        asked.QuerySelector(".card h2")!.TextContent.ShouldBe("Thu hồi mã “Báo cáo tuần”?");
        asked.QuerySelectorAll(".consequences li").Length.ShouldBe(3);
        done.Headers.Location!.OriginalString.ShouldBe("/account/tokens");
        (await browser.Text("/account/tokens")).ShouldContain("đã thu hồi");
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_token_of_somebody_else()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);

        var answer = await browser.Get($"/account/tokens/{Guid.CreateVersion7()}/revoke");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
