using System.Net;

namespace Chutri.Platform.Web.Tests.Assets;

public sealed class ClientAssetsTests
{
    [Theory]
    [InlineData("chutri.css", "text/css")]
    [InlineData("chutri.js", "text/javascript")]
    [InlineData("icons.svg", "image/svg+xml")]
    [InlineData("licences.txt", "text/plain")]
    public async Task The_program_serves_what_its_pages_load_and_it_may_be_kept_for_ever(
        string name,
        string type
    )
    {
        await using var program = await SmallProgram.Start();

        var answer = await program.Get(ClientAssets.Address(name), ("Accept-Encoding", "gzip, br"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        answer.Content.Headers.ContentEncoding.ShouldBe(["br"]);
    }

    [Fact]
    public async Task The_style_sheet_names_only_files_that_are_served()
    {
        await using var program = await SmallProgram.Start();

        var css = await SmallProgram.Text(await program.Get(ClientAssets.Address("chutri.css")));

        var fonts = System
            .Text.RegularExpressions.Regex.Matches(css, @"url\(\W*([\w.-]+\.woff2)")
            .Select(match => match.Groups[1].Value)
            .ToList();
        fonts.Count.ShouldBeGreaterThanOrEqualTo(12);
        foreach (var font in fonts)
        {
            (await program.Get("/assets/" + font)).StatusCode.ShouldBe(HttpStatusCode.OK, font);
        }
    }

    [Fact]
    public async Task Nothing_but_what_was_built_is_served()
    {
        await using var program = await SmallProgram.Start();

        (await program.Get("/assets/assets.json")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.Get("/assets/..%2Fappsettings.json")).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
    }

    [Fact]
    public async Task An_icon_that_is_not_in_the_list_is_a_mistake_seen_at_once() =>
        await Should.ThrowAsync<ArgumentException>(() =>
            Rendering.Render<Icon>(("Name", "no-such-icon"))
        );
}
