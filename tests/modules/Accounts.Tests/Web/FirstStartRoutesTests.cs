using System.Net;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Web;

public sealed class FirstStartRoutesTests
{
    [Fact]
    public async Task An_empty_program_leads_everybody_to_the_first_start_and_then_to_work()
    {
        await using var site = await SignInSite.StartEmpty();
        var browser = site.OpenBrowser();
        (await browser.Get("/assignments")).Headers.Location!.OriginalString.ShouldBe(
            "/first-start"
        );
        (await browser.Get("/sign-in")).Headers.Location!.OriginalString.ShouldBe("/first-start");
        (await browser.Get("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        var founded = await Found(browser);

        founded.Headers.Location!.OriginalString.ShouldBe("/admin");
        (await browser.Text("/")).ShouldBe("Lê Thị Thanh Mai|Quản trị hệ thống");
        (await site.OpenBrowser().Get("/first-start")).Headers.Location!.OriginalString.ShouldBe(
            "/sign-in"
        );
    }

    [Fact]
    public async Task A_form_filled_in_too_late_is_told_that_it_is_over()
    {
        await using var site = await SignInSite.StartEmpty();
        var late = site.OpenBrowser();
        var page = await late.Page("/first-start");
        var token = page.QuerySelector("input[type=hidden]")!;
        await Found(site.OpenBrowser());

        var values = Values().ToDictionary(value => value.Name, value => value.Value);
        values[token.GetAttribute("name")!] = token.GetAttribute("value")!;
        var refused = await late.Post("/first-start", values);

        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.Html(refused)).Body!.TextContent.ShouldContain("đã có quản trị viên");
    }

    private static Task<HttpResponseMessage> Found(Browser browser) =>
        browser.Fill("/first-start", "/first-start", Values());

    private static (string Name, string Value)[] Values() =>
        [
            ("authorityName", "Liên đoàn Lao động thành phố Sông Vân"),
            ("authorityShortName", "LĐLĐ thành phố"),
            ("place", "Sông Vân"),
            ("branch", "Union"),
            ("personName", "Lê Thị Thanh Mai"),
            ("userName", "maile"),
            ("password", AccountsProgram.Password),
            ("again", AccountsProgram.Password),
        ];
}
