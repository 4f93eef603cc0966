using System.Net;
using Chutri.Testing;

namespace Chutri.Host.Tests.Attacks;

/// <summary>What a browser is told of every answer, whoever made it.</summary>
[Collection(AttackedProgram.Name)]
public sealed class HeaderTests(OpenedDemonstration demonstration)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/api/v1/me", HttpStatusCode.OK)]
    [InlineData("/assignments.csv", HttpStatusCode.OK)]
    [InlineData("/assignments.xlsx", HttpStatusCode.OK)]
    [InlineData("/my-work.ics", HttpStatusCode.OK)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/sign-in", HttpStatusCode.Found)]
    [InlineData("/khong-co-gi-o-day", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/khong-co-gi-o-day", HttpStatusCode.NotFound)]
    public async Task Every_answer_says_how_a_browser_must_treat_it_and_is_not_kept_there(
        string address,
        HttpStatusCode expected
    )
    {
        var browser = await demonstration.As("phochutich");

        using var answer = await browser.Get(address);

        answer.StatusCode.ShouldBe(expected);
        Of(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Of(answer, "Referrer-Policy").ShouldBe("same-origin");
        Of(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Of(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        Of(answer, "Permissions-Policy").ShouldContain("camera=()");
        var policy = Of(answer, "Content-Security-Policy");
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        policy
            .Contains("sandbox", StringComparison.Ordinal)
            .ShouldBe(answer.Content.Headers.ContentType?.MediaType is not "text/html");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_on_a_page_needs_more_than_its_policy_allows()
    {
        var browser = await demonstration.As("phochutich");
        foreach (var address in new[] { "/", "/overview", "/assignments", "/documents" })
        {
            var page = await browser.Page(address);

            page.QuerySelectorAll("script:not([src]), style, [style], [onclick], [onload]")
                .Select(part => part.OuterHtml)
                .ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task Once_opened_by_https_a_browser_comes_by_https_for_a_year()
    {
        using var stranger = demonstration.Program.Visit();

        using var answer = await stranger.Get("https://localhost/sign-in");

        Of(answer, "Strict-Transport-Security").ShouldStartWith("max-age=31536000");
    }

    [Fact]
    public async Task Styles_and_scripts_which_are_the_same_for_everybody_may_be_kept()
    {
        using var stranger = demonstration.Program.Visit();
        var style = (await stranger.Page("/sign-in"))
            .QuerySelector("link[rel=stylesheet]")!
            .GetAttribute("href")!;

        using var answer = await stranger.Get(style);

        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        Of(answer, "X-Content-Type-Options").ShouldBe("nosniff");
    }

    private static string Of(HttpResponseMessage answer, string header) =>
        answer.Headers.TryGetValues(header, out var values) ? values.Single() : "";
}
