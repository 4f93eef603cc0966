using System.Net;
using AngleSharp.Dom;

namespace Chutri.Platform.Web.Tests;

public sealed class DesignPageTests
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task Every_part_in_every_state_makes_one_sound_page(string language)
    {
        await using var program = await SmallProgram.Start(caller: SmallProgram.Van);
        await program.Fill("/design", "/language", new() { ["language"] = language });

        var page = await SmallProgram.Read(await program.Get("/design"));

        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        page.QuerySelectorAll("h1").ShouldHaveSingleItem();
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet();
        foreach (var name in new[] { "aria-labelledby", "aria-describedby", "for" })
        {
            page.QuerySelectorAll($"[{name}]")
                .SelectMany(element => element.GetAttribute(name)!.Split(' '))
                .ShouldAllBe(id => ids.Contains(id));
        }
    }

    [Fact]
    public async Task Nothing_on_the_page_needs_what_its_content_policy_forbids()
    {
        await using var program = await SmallProgram.Start(caller: SmallProgram.Van);

        var page = await SmallProgram.Read(await program.Get("/design"));

        page.QuerySelectorAll("[style], style").ShouldBeEmpty();
        page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes)
            .ShouldAllBe(attribute => !attribute.Name.StartsWith("on"));
    }

    [Fact]
    public async Task A_sent_form_comes_back_with_what_was_typed_and_what_is_wrong()
    {
        await using var program = await SmallProgram.Start(caller: SmallProgram.Van);

        var answer = await program.Fill(
            "/design",
            "/design",
            new() { ["until"] = "mai", ["product"] = "Báo cáo" }
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await SmallProgram.Read(answer);
        page.QuerySelector("#f-until")!.GetAttribute("value").ShouldBe("mai");
        page.QuerySelector("#f-product")!.GetAttribute("value").ShouldBe("Báo cáo");
        page.QuerySelector(".form .error-summary a")!.GetAttribute("href").ShouldBe("#f-until");
    }
}
