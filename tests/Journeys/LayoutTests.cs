using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>What only a browser can say of a page: what comes first, what is covered, what is large enough.</summary>
public sealed class LayoutTests(Site site)
{
    [Fact]
    public async Task The_unit_whose_name_begins_with_what_was_typed_comes_first()
    {
        await using var visit = await site.SignIn("vanthu");
        await visit.Page.GotoAsync("/assignments");
        await visit.Page.ClickAsync(".filters > summary");

        await visit.Page.FillAsync("#f-unit", "ban tai chinh");

        (
            await visit.Page.Locator("#f-unit-list .combobox-option > span").First.InnerTextAsync()
        ).ShouldStartWith("Ban Tài chính");
    }

    [Theory]
    [InlineData("phochutich", false)]
    [InlineData("phochutich", true)]
    [InlineData("truongban", false)]
    [InlineData("truongban", true)]
    public async Task Nothing_in_a_row_of_my_work_lies_under_its_button(string person, bool english)
    {
        await using var visit = await site.SignIn(person);
        if (english)
        {
            await visit.English();
        }

        await visit.Page.GotoAsync("/");

        (
            await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('.work-row')].flatMap(row => {
                  const button = row.querySelector('.work-do .btn').getBoundingClientRect();
                  return [...row.querySelectorAll('.timeliness, .deadline-date, .why')]
                    .filter(part => {
                      const box = part.getBoundingClientRect();
                      return box.right > button.left && box.left < button.right && box.bottom > button.top && box.top < button.bottom;
                    })
                    .map(part => part.textContent);
                })
                """
            )
        ).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_buttons_of_my_work_are_equally_wide_also_those_that_change_the_post()
    {
        await using var visit = await site.SignIn("phochutich");
        await visit.Page.GotoAsync("/");

        (await visit.Page.Locator(".work-do form .btn").CountAsync()).ShouldBeGreaterThan(0);
        (
            await visit.Page.EvaluateAsync<double[]>(
                "() => [...document.querySelectorAll('.work-row:not(.of-document) .work-do .btn')].map(button => Math.round(button.getBoundingClientRect().width))"
            )
        )
            .Distinct()
            .Count()
            .ShouldBe(1);
    }

    [Fact]
    public async Task On_a_phone_the_filters_are_folded_and_the_first_row_is_on_the_first_screen()
    {
        await using var visit = await site.SignIn("vanthu", new Look(Width: 360));
        await visit.Page.GotoAsync("/assignments");

        (await visit.Page.Locator("#f-q").IsVisibleAsync()).ShouldBeFalse();
        var row = await visit.Page.Locator("tbody tr").First.BoundingBoxAsync();
        row!.Y.ShouldBeLessThan(700);
        await visit.Page.ClickAsync(".filters > summary");
        (await visit.Page.Locator("#f-q").IsVisibleAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task On_a_desk_the_rare_filters_are_folded_until_one_is_set_also_without_script()
    {
        await using var visit = await site.SignIn("vanthu", new Look(Script: false));
        var field = visit.Page.Locator(".filters input[name=q]");

        await visit.Page.GotoAsync("/assignments");
        (await field.IsVisibleAsync()).ShouldBeFalse();
        (await visit.Page.Locator("tbody tr").First.BoundingBoxAsync())!.Y.ShouldBeLessThan(400);
        await visit.Page.ClickAsync(".filters > summary");
        (await field.IsVisibleAsync()).ShouldBeTrue();

        await visit.Page.GotoAsync("/assignments?kind=all");
        (await field.IsVisibleAsync()).ShouldBeTrue();
        (await visit.Page.Locator(".filters > summary").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task On_a_phone_the_days_of_a_holding_stand_on_one_line()
    {
        await using var visit = await site.SignIn("vanthu", new Look(Width: 360));
        await visit.Page.GotoAsync("/assignments?state=counted");
        var addresses = await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('tbody tr th a')].slice(0, 8).map(a => a.pathname)"
        );
        foreach (var address in addresses)
        {
            await visit.Page.GotoAsync(address);
            var heights = await visit.Page.EvaluateAsync<double[]>(
                "() => [...document.querySelectorAll('td.h-days')].map(cell => cell.getBoundingClientRect().height)"
            );
            heights.ShouldAllBe(height => height < 40, address);
        }
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(1920)]
    public async Task The_wall_can_be_read_from_six_metres(int width)
    {
        await using var visit = await site.SignIn("phochutich", new Look(Width: width));
        await visit.Page.GotoAsync("/overview?wall");

        var sizes = await visit.Page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.wall-figure')].map(figure => parseFloat(getComputedStyle(figure).fontSize))"
        );
        sizes.Length.ShouldBe(4);
        sizes.ShouldAllBe(size => size >= 96);
        (
            await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")
        ).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task The_button_that_prints_shows_only_where_there_is_script()
    {
        await using var scripted = await site.SignIn("phochutich");
        await using var plain = await site.SignIn("phochutich", new Look(Script: false));
        foreach (var address in new[] { "/", "/overview" })
        {
            await scripted.Page.GotoAsync(address);
            await plain.Page.GotoAsync(address);
            (await scripted.Page.Locator("[data-print]").IsVisibleAsync()).ShouldBeTrue(address);
            (await plain.Page.Locator("[data-print]").IsVisibleAsync()).ShouldBeFalse(address);
        }
    }
}
