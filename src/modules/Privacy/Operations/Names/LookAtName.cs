using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Privacy.Operations;

/// <summary>What would go and what would stay, before anybody decides.</summary>
/// <param name="Facts">Facts from which the name goes, whatever is chosen; the same of <paramref name="Places"/>.</param>
/// <param name="Samples">What these say; nothing is read out while the name stays.</param>
/// <param name="Questions">Words from which it goes only where somebody who read them chooses so; none while the name stays.</param>
/// <param name="Unread">Places in limited work of which whoever looks is told nothing; they keep it.</param>
/// <param name="Refusal">Why the name stays for now; null where it may go.</param>
internal sealed record NameRemovalView(
    PersonId Person,
    string Code,
    string Name,
    DateOnly? LastDay,
    IReadOnlyList<GoesWithName> Goes,
    int Facts,
    int Places,
    IReadOnlyList<NameSample> Samples,
    IReadOnlyList<NameQuestion> Questions,
    int Unread,
    IReadOnlyList<Words> Stays,
    Refusal? Refusal
);

internal sealed class LookAtName(
    ForgettingPeople forgetting,
    FindingNames finding,
    IEnumerable<TextAsWritten> written
) : IOperation<string, NameRemovalView>, ILook, IReachAll
{
    public Act Act => PrivacyActs.TakeNameOut;

    public async Task<Outcome<NameRemovalView>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await forgetting.Find(request, stop);
        if (found.Refusal is { } nobody)
        {
            return nobody;
        }

        var person = found.Value;
        var refusal = await forgetting.Refuse(person, now, stop);
        if (refusal?.Code is "privacy-name-already-taken-out")
        {
            return refusal;
        }

        var known = await forgetting.KnownAs(person.Id, stop);
        var names = await finding.Find(known, caller, stop);
        var none = new HashSet<string>();
        var goes = new List<GoesWithName>();
        foreach (var module in forgetting.Modules)
        {
            goes.AddRange(await module.Goes(person.Id, stop));
        }

        return new NameRemovalView(
            person.Id,
            person.Code,
            person.Name,
            person.Posts.Select(post => post.Until).Max(),
            [.. goes.Where(one => one.Count > 0)],
            names.FactsGoing(none),
            names.PlacesGoing(none),
            refusal is null ? names.Samples : [],
            refusal is null ? names.Questions : [],
            names.Unread,
            [.. written.Select(text => text.What).Distinct()],
            refusal
        );
    }
}
