using System.Net;

namespace Chutri.Organization.Tests.Web;

public sealed class AuthorityRoutesTests
{
    private const string Page = "/admin/organization/authority";

    [Fact]
    public async Task The_authority_is_named_by_a_page_that_shows_how_it_is_called_now()
    {
        await using var site = await UnitSite.Start();

        var named = await site.Fill(
            Page,
            ("name", "Liên đoàn Lao động tỉnh Sông Vân"),
            ("shortName", "LĐLĐ tỉnh"),
            ("place", "Sông Vân")
        );
        var page = await site.Page(Page);

        named.Headers.Location!.ToString().ShouldBe("/admin");
        page.QuerySelector("input[name=name]")!
            .GetAttribute("value")
            .ShouldBe("Liên đoàn Lao động tỉnh Sông Vân");
    }

    [Fact]
    public async Task What_is_missing_or_too_long_is_said_at_once()
    {
        await using var site = await UnitSite.Start();

        var refused = await site.Fill(
            Page,
            ("name", new string('a', 301)),
            ("shortName", " "),
            ("place", "")
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await UnitSite.Html(refused))
            .QuerySelectorAll(".error-summary a")
            .Select(link => link.GetAttribute("href"))
            .ShouldBe(["#f-name", "#f-shortName", "#f-place"], ignoreOrder: true);
    }
}
