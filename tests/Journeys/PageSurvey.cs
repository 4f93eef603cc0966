using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Chutri.Journeys;

/// <summary>
/// Goes once through every page that a person can come to and writes down what the tests of
/// <see cref="EveryPageTests"/> ask: one walk serves them all.
/// </summary>
public sealed class PageSurvey(Site site)
{
    /// <summary>
    /// Between them they come to every kind of page and field. Pressing Tab through a long page takes seconds, so it is done once.
    /// </summary>
    public static readonly IReadOnlyList<string> WorkWithKeyboard = ["vanthu", "quantri"];

    private readonly ConcurrentDictionary<(string, bool), Lazy<Task<Survey>>> surveys = new();
    private readonly Novelty forAxe = new();
    private readonly Novelty forKeyboard = new();
    private readonly ConcurrentDictionary<string, string> seenInEnglish = new();
    private readonly ConcurrentDictionary<string, string> seenWithoutScript = new();

    public Task<Survey> Of(string person, bool english) =>
        surveys.GetOrAdd((person, english), _ => new(() => Walk(person, english))).Value;

    private Task<Survey> Walk(string person, bool english) =>
        english ? InEnglish(person) : InVietnamese(person);

    private async Task<Survey> InVietnamese(string person)
    {
        await using var visit = await site.SignIn(person);
        await using var plain = await site.SignIn(person, new Look(Script: false));
        var withKeyboard = WorkWithKeyboard.Contains(person);
        List<PageLook> pages = [];
        List<string> refused = [];
        await PageList.Reachable(
            visit.Page,
            "/",
            refused,
            async address =>
            {
                var first = seenWithoutScript.TryAdd(PageList.KindOf(address), address);
                pages.Add(await Look(visit.Page, first ? plain.Page : null, address, withKeyboard));
            }
        );
        return new(pages, refused);
    }

    /// <summary>The same pages in other words: one of each kind, whoever comes to it first; a list filtered otherwise is the same.</summary>
    private async Task<Survey> InEnglish(string person)
    {
        var vietnamese = await Of(person, english: false);
        await using var visit = await site.SignIn(person);
        await visit.English();
        List<PageLook> pages = [];
        foreach (var address in vietnamese.Pages.Select(page => page.Address))
        {
            if (seenInEnglish.TryAdd(PageList.KindOf(address, everyFilter: false), address))
            {
                (await visit.Page.GotoAsync(address))!.Status.ShouldBe(200, address);
                pages.Add(await Look(visit.Page, plain: null, address, withKeyboard: false));
            }
        }

        return new(pages, []);
    }

    private async Task<PageLook> Look(IPage page, IPage? plain, string address, bool withKeyboard)
    {
        IReadOnlyList<string> findings = await forAxe.IsNew(page) ? await Axe.Findings(page) : [];
        IReadOnlyList<string> outOfReach =
            withKeyboard && await forKeyboard.IsNew(page) ? await Keyboard.OutOfReach(page) : [];
        IReadOnlyList<string> onlyWithScript = plain is null
            ? []
            : await OnlyWithScript(page, plain, address);
        await page.SetViewportSizeAsync(Site.PhoneWidth, 800);
        var width = await Width(page);
        await page.SetViewportSizeAsync(Site.DeskWidth, 900);
        return new(address, findings, outOfReach, onlyWithScript, width);
    }

    /// <summary>Others are at work beside it, so figures may move between two looks; then both are opened anew.</summary>
    private static async Task<IReadOnlyList<string>> OnlyWithScript(
        IPage page,
        IPage plain,
        string address
    )
    {
        IReadOnlyList<string> missing = [];
        for (var look = 0; look < 3; look++)
        {
            if (look > 0)
            {
                await page.GotoAsync(address);
            }

            (await plain.GotoAsync(address))!.Status.ShouldBe(200, address);
            missing = [.. (await Headings(page)).Except(await Headings(plain))];
            if (missing.Count == 0)
            {
                break;
            }
        }

        return missing;
    }

    /// <summary>A picture follows the page's width a moment later.</summary>
    private static async Task<int> Width(IPage page)
    {
        var width = 0;
        for (var look = 0; look < 10; look++)
        {
            width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width <= Site.PhoneWidth)
            {
                break;
            }

            await Task.Delay(100);
        }

        return width;
    }

    /// <summary>What the page says in its headings, as a reader sees them.</summary>
    private static async Task<IReadOnlyList<string>> Headings(IPage page) =>
        await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main :is(h1, h2, h3)')].filter(h => h.checkVisibility()).map(h => h.innerText.trim())"
        );
}

/// <param name="Pages">One page of each kind; in English those that nobody before has come to.</param>
/// <param name="Refused">What a page offered and the person cannot open.</param>
public sealed record Survey(IReadOnlyList<PageLook> Pages, IReadOnlyList<string> Refused);

/// <param name="Findings">What axe-core finds on a page that shows something new.</param>
/// <param name="OutOfReach">What can be pressed or filled in and the Tab key never comes to, or comes to unseen; asked in Vietnamese of whoever works with the keyboard, where a page shows something new.</param>
/// <param name="OnlyWithScript">Headings that a browser without script does not show; asked once of each kind of page.</param>
/// <param name="PhonePixels">How wide the page is on a phone.</param>
public sealed record PageLook(
    string Address,
    IReadOnlyList<string> Findings,
    IReadOnlyList<string> OutOfReach,
    IReadOnlyList<string> OnlyWithScript,
    int PhonePixels
);
