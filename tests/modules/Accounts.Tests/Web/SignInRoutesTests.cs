using System.Net;
using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Web;

/// <summary><see cref="SignIn"/> and <see cref="SignOut"/>, through their pages.</summary>
public sealed class SignInRoutesTests
{
    [Fact]
    public async Task A_page_asked_for_leads_through_the_sign_in_back_to_itself()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();

        var turned = await browser.Get("/assignments?state=overdue");
        turned.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var signIn = turned.Headers.Location!.OriginalString;
        signIn.ShouldBe("/sign-in?then=%2Fassignments%3Fstate%3Doverdue");

        var entered = await browser.Fill(
            signIn,
            "/sign-in",
            ("userName", "vandth"),
            ("password", AccountsProgram.Password)
        );

        entered.Headers.Location!.OriginalString.ShouldBe("/assignments?state=overdue");
        (await browser.Get("/assignments")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    public async Task After_signing_in_nobody_is_sent_to_another_place(string then)
    {
        await using var site = await SignInSite.Start();

        var entered = await site.OpenBrowser().SignIn("vandth", AccountsProgram.Password, then);

        entered.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task An_address_that_tries_without_end_is_told_to_wait_and_how_long()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        // An empty form costs no hashing; it counts as a try all the same.
        var (refused, tries) = await TryUntilRefused(() =>
            browser.Post("/sign-in", new Dictionary<string, string>())
        );

        tries.ShouldBeGreaterThan(EntryLimit.AtOnce);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        (await Browser.Text(refused)).ShouldContain("quá nhiều lần đăng nhập");
        (await browser.Get("/sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var (program, _) = await TryUntilRefused(() => browser.Send(AsProgram()));
        program.Headers.RetryAfter.ShouldNotBeNull();
        (await Browser.Json(program)).GetProperty("code").GetString().ShouldBe("too-many-tries");
    }

    private static HttpRequestMessage AsProgram() =>
        new(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([]),
            Headers = { { "Accept", "application/json" } },
        };

    // The limit gives a try back every half second, so on a slow machine the next one may pass again.
    private static async Task<(HttpResponseMessage Refused, int Tries)> TryUntilRefused(
        Func<Task<HttpResponseMessage>> attempt
    )
    {
        for (var tries = 1; tries <= 4 * EntryLimit.AtOnce; tries++)
        {
            var answer = await attempt();
            if (answer.StatusCode is HttpStatusCode.TooManyRequests)
            {
                return (answer, tries);
            }
        }

        throw new ShouldAssertException("No try was refused.");
    }

    [Fact]
    public async Task The_session_cookie_is_closed_to_scripts_and_to_other_sites()
    {
        await using var site = await SignInSite.Start();

        var entered = await site.OpenBrowser().SignIn("vandth", AccountsProgram.Password);

        var cookie = entered
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("Chutri.Session", StringComparison.Ordinal));
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
        cookie.ShouldNotContain("vandth");
    }

    [Theory]
    [InlineData("https://localhost/sign-in", true)]
    [InlineData("http://localhost/sign-in", false)]
    public async Task The_cookie_of_a_form_keeps_to_the_encrypted_way_it_came(
        string address,
        bool secure
    )
    {
        await using var site = await SignInSite.Start();

        var page = await site.OpenBrowser().Get(address);

        page.Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("chutri-form", StringComparison.Ordinal))
            .Contains("; secure", StringComparison.OrdinalIgnoreCase)
            .ShouldBe(secure);
    }

    [Fact]
    public async Task A_wrong_password_is_said_and_what_was_typed_stays_except_the_password()
    {
        await using var site = await SignInSite.Start();

        var refused = await site.OpenBrowser().SignIn("vandth", "sai mật khẩu");

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.Html(refused);
        page.Body!.TextContent.ShouldContain("Tên đăng nhập hoặc mật khẩu chưa đúng");
        page.QuerySelector("#f-userName")!.GetAttribute("value").ShouldBe("vandth");
        page.QuerySelector("#f-password")!.HasAttribute("value").ShouldBeFalse();
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_answered_like_a_wrong_one_for_15_minutes()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.SignIn("vandth", "sai mật khẩu");
        }

        var refused = await browser.SignIn("vandth", AccountsProgram.Password);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.Html(refused)).Body!.TextContent.ShouldContain("phải đợi 15 phút");
        site.Time.Advance(TimeSpan.FromMinutes(15));
        (await browser.SignIn("vandth", AccountsProgram.Password)).StatusCode.ShouldBe(
            HttpStatusCode.Redirect
        );
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);

        var left = await browser.Fill("/account", "/sign-out");

        left.Headers.Location!.OriginalString.ShouldBe("/sign-in");
        (await browser.Get("/")).Headers.Location!.OriginalString.ShouldBe("/sign-in");
        (await browser.Page("/sign-in")).Body!.TextContent.ShouldContain("Đã đăng xuất.");
    }

    [Fact]
    public async Task Half_a_day_without_use_ends_the_session_and_use_prolongs_it()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);

        site.Time.Advance(TimeSpan.FromHours(8));
        (await browser.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Time.Advance(TimeSpan.FromHours(8));
        (await browser.Get("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        site.Time.Advance(TimeSpan.FromHours(13));
        (await browser.Get("/")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    [InlineData("/post")]
    [InlineData("/account/password")]
    [InlineData("/account/tokens")]
    [InlineData("/admin/accounts/new")]
    [InlineData("/admin/accounts/vandth/lock")]
    [InlineData("/admin/accounts/vandth/reset")]
    public async Task A_form_from_another_site_is_refused(string address)
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("maile", AccountsProgram.Password);

        var refused = await browser.Post(
            address,
            new Dictionary<string, string>
            {
                ["userName"] = "maile",
                ["password"] = AccountsProgram.Password,
            }
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Health_is_open_to_everybody()
    {
        await using var site = await SignInSite.Start();

        (await site.OpenBrowser().Get("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
