using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Chutri.Accounts.Operations;
using Chutri.Testing;

namespace Chutri.Accounts.Tests.Api;

/// <summary>The own account, its tokens and <see cref="ChooseLanguage"/>, through the API.</summary>
public sealed class ApiTests
{
    [Fact]
    public async Task Without_a_token_the_answer_is_401_with_a_stable_code()
    {
        await using var site = await SignInSite.Start();

        var refused = await site.OpenBrowser().Get("/api/v1/me");

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        refused.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
        (await Code(refused)).ShouldBe("accounts-sign-in-needed");
    }

    [Fact]
    public async Task A_bad_token_is_refused_even_beside_a_good_session()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);

        var refused = await browser.Send(
            With("chutri_không-phải-mã", HttpMethod.Get, "/api/v1/me")
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Code(refused)).ShouldBe("accounts-token-not-known");
    }

    [Fact]
    public async Task A_token_made_on_the_page_works_until_it_ends_or_is_revoked()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);
        var secret = await MakeToken(browser, site);
        var program = site.OpenBrowser();

        var me = await Json(await program.Send(With(secret, HttpMethod.Get, "/api/v1/me")));
        me.GetProperty("userName").GetString().ShouldBe("vandth");
        me.GetProperty("title").GetString().ShouldBe("Chuyên viên Ban Tổ chức");
        me.GetProperty("posts").GetArrayLength().ShouldBe(2);

        (await browser.Text("/account/tokens")).ShouldNotContain(secret);
        var tokens = await Json(await program.Send(With(secret, HttpMethod.Get, "/api/v1/tokens")));
        var id = tokens[0].GetProperty("id").GetString();
        tokens[0].GetProperty("name").GetString().ShouldBe("Báo cáo tuần");
        (
            await program.Send(With(secret, HttpMethod.Delete, "/api/v1/tokens/" + id))
        ).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await program.Send(With(secret, HttpMethod.Get, "/api/v1/me"))).StatusCode.ShouldBe(
            HttpStatusCode.Unauthorized
        );
    }

    [Fact]
    public async Task A_token_ends_with_its_last_day()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);
        var secret = await MakeToken(browser, site);

        site.Time.Advance(TimeSpan.FromDays(7));
        var refused = await site.OpenBrowser().Send(With(secret, HttpMethod.Get, "/api/v1/me"));

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await Code(refused)).ShouldBe("accounts-token-ended");
    }

    [Fact]
    public async Task The_session_of_a_page_reads_but_changes_only_from_our_own_pages()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);
        (await browser.Get("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var elsewhere = await browser.Send(ChooseEnglish("cross-site"));
        var here = await browser.Send(ChooseEnglish("same-origin"));

        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        here.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await site.Account("vandth")).Language.ShouldBe(Platform.Language.English);
    }

    [Fact]
    public async Task An_administrator_opens_locks_and_unlocks_accounts_by_program()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("maile", AccountsProgram.Password);

        var opened = await browser.Send(
            Own(HttpMethod.Post, "/api/v1/accounts", new { userName = "baotv", person = "CB-03" })
        );
        var again = await browser.Send(
            Own(HttpMethod.Post, "/api/v1/accounts", new { userName = "bao2", person = "CB-03" })
        );
        var locked = await browser.Send(
            Own(HttpMethod.Post, "/api/v1/accounts/baotv/lock", new { reason = "nghỉ hưu" })
        );

        opened.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Code(again)).ShouldBe("accounts-person-has-account");
        locked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        var found = await Json(await browser.Get("/api/v1/accounts?state=locked"));
        found.GetProperty("total").GetInt64().ShouldBe(1);
        found.GetProperty("items")[0].GetProperty("userName").GetString().ShouldBe("baotv");
    }

    [Fact]
    public async Task All_wrong_fields_come_back_at_once()
    {
        await using var site = await SignInSite.Start();
        var browser = site.OpenBrowser();
        await browser.SignIn("vandth", AccountsProgram.Password);

        var refused = await browser.Send(
            Own(HttpMethod.Post, "/api/v1/tokens", new { name = "", endsOn = "mãi mãi" })
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var errors = (await Json(refused)).GetProperty("errors");
        errors.EnumerateObject().Select(error => error.Name).ShouldBe(["name", "post", "endsOn"]);
    }

    private static async Task<string> MakeToken(Browser browser, SignInSite site)
    {
        var shown = await browser.Fill(
            "/account/tokens",
            "/account/tokens",
            ("name", "Báo cáo tuần"),
            ("post", site.Van.As[1].Post!.Value.Value.ToString()),
            ("endsOn", "30/11")
        );
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await Browser.Html(shown)).QuerySelector("code")!.TextContent;
    }

    private static HttpRequestMessage With(string token, HttpMethod method, string address)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + token);
        return request;
    }

    private static HttpRequestMessage ChooseEnglish(string site)
    {
        var request = Own(HttpMethod.Put, "/api/v1/me/language", new { language = "en" });
        request.Headers.Remove("Sec-Fetch-Site");
        request.Headers.Add("Sec-Fetch-Site", site);
        return request;
    }

    private static HttpRequestMessage Own(HttpMethod method, string address, object body)
    {
        var request = new HttpRequestMessage(method, address)
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return request;
    }

    private static async Task<string?> Code(HttpResponseMessage response) =>
        (await Json(response)).GetProperty("code").GetString();

    private static async Task<JsonElement> Json(HttpResponseMessage response) =>
        JsonDocument.Parse(await Browser.Text(response)).RootElement;
}
