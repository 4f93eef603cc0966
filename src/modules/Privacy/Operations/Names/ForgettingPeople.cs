using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Privacy.Operations;

/// <summary>Whether somebody's name may go, and by what the person is known: asked alike for the page and for the act.</summary>
internal sealed class ForgettingPeople(
    IEnumerable<ITakeNamesOut> modules,
    PersonDirectory people,
    NamesOfPeople names,
    RetentionBook rules
)
{
    public IEnumerable<ITakeNamesOut> Modules => modules;

    public async Task<Outcome<PersonSummary>> Find(string code, CancellationToken stop) =>
        await people.FindByCode(code, stop) is { } person
            ? person
            : NameRefusals.NoSuchPerson(code);

    /// <returns>Why the name stays; null where it may go.</returns>
    public async Task<Refusal?> Refuse(PersonSummary person, Moment now, CancellationToken stop)
    {
        if (await names.IsTakenOut(person.Id, stop))
        {
            return NameRefusals.AlreadyTakenOut(person.Name);
        }

        if (person.PostsFrom(now.Today).Any())
        {
            return NameRefusals.StillInPost(person.Name);
        }

        var period = await rules.PeriodOf(NameRetention.TheRule, stop);
        var last = await LastDay(person, now, stop);
        if (last >= period.Before(now).Today)
        {
            return NameRefusals.StillWithinTime(
                person.Name,
                last.AddYears(period.Count).AddDays(1)
            );
        }

        foreach (var module in modules)
        {
            if (await module.Refuse(person.Id, stop) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    public async Task<PersonToForget> KnownAs(PersonId person, CancellationToken stop)
    {
        var words = new List<PersonWord>();
        foreach (var module in modules)
        {
            words.AddRange(await module.Words(person, stop));
        }

        string[] borne = [.. words.Where(word => word.IsName).Select(word => word.Text)];
        var others = await names.Others(person, borne, stop);
        return new(person, words, others.Namesakes, others.Longer);
    }

    /// <summary>Of whoever never held a post: the last day on which anything was done by or about the person.</summary>
    private async Task<DateOnly> LastDay(
        PersonSummary person,
        Moment now,
        CancellationToken stop
    ) =>
        person.Posts.Select(post => post.Until).Max()
        ?? await names.LastDeed(person.Id, stop)
        ?? now.Today;
}
