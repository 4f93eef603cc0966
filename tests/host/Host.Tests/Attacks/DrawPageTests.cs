using System.Net;
using System.Security.Cryptography;
using System.Text;
using Chutri.Testing;

namespace Chutri.Host.Tests.Attacks;

/// <summary>The page that verifies a draw is for everybody, and runs nothing but itself.</summary>
[Collection(AttackedProgram.Name)]
public sealed class DrawPageTests(OpenedDemonstration demonstration)
{
    [Fact]
    public async Task A_stranger_may_verify_a_draw_and_the_page_may_load_nothing()
    {
        using var answer = await demonstration.Program.Visit().Get("/draw/verify");
        var page = await Browser.Html(answer);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        policy.ShouldBe(
            $"default-src 'none'; script-src {Hash(page.QuerySelector("script")!.InnerHtml)}; "
                + $"style-src {Hash(page.QuerySelector("style")!.InnerHtml)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        );
        page.QuerySelectorAll("script[src], link, img, iframe, form, [style], [onclick]")
            .ShouldBeEmpty();
        page.DocumentElement.GetAttribute("lang").ShouldBe("vi");
    }

    private static string Hash(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
