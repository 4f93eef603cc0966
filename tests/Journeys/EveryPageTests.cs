using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>What must hold on every page that a person can come to, as four different people.</summary>
public sealed class EveryPageTests(Site site)
{
    public static TheoryData<string> People => ["vanthu", "phochutich", "chuyenvien", "quantri"];

    [Theory, MemberData(nameof(People))]
    public async Task Has_no_accessibility_finding_in_either_language(string person)
    {
        await using var visit = await site.SignIn(person);
        var findings = new List<string>();
        await PageList.Reachable(visit.Page, "/", look: Look);
        await visit.English();
        await PageList.Reachable(visit.Page, "/", look: Look);
        findings.ShouldBeEmpty(string.Join("\n", findings));

        async Task Look(string address) => await Find(visit.Page, address, findings);
    }

    [Theory, MemberData(nameof(People))]
    public async Task Offers_nothing_that_the_person_may_not_open(string person)
    {
        await using var visit = await site.SignIn(person);
        List<string> refused = [];
        (await PageList.Reachable(visit.Page, "/", refused)).Count.ShouldBeGreaterThan(15);
        refused.ShouldBeEmpty(string.Join("\n", refused));
    }

    [Theory, MemberData(nameof(People))]
    public async Task Fits_a_phone_without_scrolling_sideways_in_either_language(string person)
    {
        await using var visit = await site.SignIn(person, new Look(Width: 360));
        var wide = new List<string>();
        await PageList.Reachable(visit.Page, "/", look: Measure);
        await visit.English();
        await PageList.Reachable(visit.Page, "/", look: Measure);
        wide.ShouldBeEmpty(string.Join("\n", wide));

        async Task Measure(string address)
        {
            var width = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > 360)
            {
                wide.Add($"{address} ({await Language(visit.Page)}): {width} px");
            }
        }
    }

    [Theory, MemberData(nameof(People))]
    public async Task Says_what_it_says_without_JavaScript(string person)
    {
        await using var visit = await site.SignIn(person, new Look(Script: false));
        await using var scripted = await site.SignIn(person);
        foreach (var address in await PageList.Reachable(scripted.Page, "/"))
        {
            var response = await visit.Page.GotoAsync(address);
            response!.Status.ShouldBe(200, address);
            (await visit.Page.Locator("h1").CountAsync()).ShouldBe(1, address);
            (await visit.Page.Locator("main").CountAsync()).ShouldBe(1, address);
        }
    }

    [Fact]
    public async Task Shows_every_component_in_every_state_without_a_finding()
    {
        await using var visit = await site.Open();
        var findings = new List<string>();
        foreach (var address in new[] { "/design", "/sign-in" })
        {
            await visit.Page.GotoAsync(address);
            await Find(visit.Page, address, findings);
        }

        findings.ShouldBeEmpty(string.Join("\n", findings));
    }

    [Fact]
    public async Task Reaches_every_link_and_button_of_the_main_pages_by_keyboard()
    {
        await using var visit = await site.SignIn("phochutich");
        foreach (var address in new[] { "/", "/documents", "/assignments", "/overview", "/units" })
        {
            await visit.Page.GotoAsync(address);
            var unreachable = await visit.Page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                  .filter(e => e.checkVisibility() && e.tabIndex < 0 && !e.classList.contains('visually-hidden'))
                  .map(e => e.outerHTML.slice(0, 120))
                """
            );
            unreachable.ShouldBeEmpty(address);
            await visit.Page.Keyboard.PressAsync("Tab");
            (await visit.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe(
                "skip-link",
                address
            );
        }
    }

    private static async Task Find(IPage page, string address, List<string> findings)
    {
        var language = await Language(page);
        findings.AddRange(
            (await Axe.Findings(page)).Select(finding => $"{address} ({language})  {finding}")
        );
    }

    private static Task<string> Language(IPage page) =>
        page.EvaluateAsync<string>("document.documentElement.lang");
}
