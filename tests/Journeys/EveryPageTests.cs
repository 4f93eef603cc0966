namespace Chutri.Journeys;

/// <summary>What must hold on every page that a person can come to, as four different people.</summary>
public sealed class EveryPageTests(Site site)
{
    public static TheoryData<string, bool> PeopleAndLanguages =>
        new(
            from person in People
            from english in new[] { false, true }
            select (person.Data, english)
        );

    public static TheoryData<string> AtTheKeyboard => [.. PageSurvey.WorkWithKeyboard];

    public static TheoryData<string> People => ["vanthu", "phochutich", "chuyenvien", "quantri"];

    [Theory, MemberData(nameof(PeopleAndLanguages))]
    public async Task Has_no_accessibility_finding(string person, bool english) =>
        ShouldBeNone(
            from page in (await site.Survey.Of(person, english)).Pages
            from finding in page.Findings
            select $"{page.Address}  {finding}"
        );

    [Theory, MemberData(nameof(People))]
    public async Task Offers_nothing_that_the_person_may_not_open(string person)
    {
        var survey = await site.Survey.Of(person, english: false);
        survey.Pages.Count.ShouldBeGreaterThan(15);
        ShouldBeNone(survey.Refused);
    }

    [Theory, MemberData(nameof(PeopleAndLanguages))]
    public async Task Fits_a_phone_without_scrolling_sideways(string person, bool english) =>
        ShouldBeNone(
            from page in (await site.Survey.Of(person, english)).Pages
            where page.PhonePixels > Site.PhoneWidth
            select $"{page.Address}: {page.PhonePixels} px"
        );

    [Theory, MemberData(nameof(AtTheKeyboard))]
    public async Task Can_be_worked_with_the_keyboard_alone(string person) =>
        ShouldBeNone(
            from page in (await site.Survey.Of(person, english: false)).Pages
            from element in page.OutOfReach
            select $"{page.Address}  {element}"
        );

    [Theory, MemberData(nameof(People))]
    public async Task Says_the_same_without_JavaScript(string person) =>
        ShouldBeNone(
            from page in (await site.Survey.Of(person, english: false)).Pages
            from heading in page.OnlyWithScript
            select $"{page.Address}  {heading}"
        );

    [Fact]
    public async Task Shows_every_component_in_every_state_without_a_finding()
    {
        await using var visit = await site.Open();
        List<string> findings = [];
        foreach (var address in new[] { "/design", "/sign-in" })
        {
            await visit.Page.GotoAsync(address);
            findings.AddRange(
                (await Axe.Findings(visit.Page)).Select(finding => $"{address}  {finding}")
            );
        }

        ShouldBeNone(findings);
    }

    [Fact]
    public async Task Begins_with_the_link_that_skips_the_menu()
    {
        await using var visit = await site.SignIn("phochutich");
        foreach (var address in new[] { "/", "/documents", "/assignments", "/overview", "/units" })
        {
            await visit.Page.GotoAsync(address);
            await visit.Page.Keyboard.PressAsync("Tab");
            (await visit.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe(
                "skip-link",
                address
            );
        }
    }

    private static void ShouldBeNone(IEnumerable<string> findings)
    {
        var list = findings.ToList();
        list.ShouldBeEmpty(string.Join("\n", list));
    }
}
