using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <summary>The inspected unit as it is today.</summary>
/// <param name="Unit">The unit itself, or the one that took over from it.</param>
/// <param name="Head">Null while nobody heads it.</param>
/// <param name="Speakers">Its head; where nobody is, its deputies; where there is none of these either, nobody.</param>
internal sealed record UnitSide(
    UnitId Unit,
    PersonSummary? Head,
    IReadOnlyList<PersonSummary> Speakers
)
{
    public bool Speaks(PersonId? person) => Speakers.Any(one => one.Id == person);
}

/// <summary>Who stands for an inspected unit on a day, whoever did when it was asked.</summary>
internal sealed class UnitSides(UnitDirectory units, PersonDirectory people)
{
    public async Task<UnitId> Today(UnitId unit, Moment now, CancellationToken stop) =>
        Today(unit, now, await units.All(stop));

    public static UnitId Today(
        UnitId unit,
        Moment now,
        IReadOnlyDictionary<UnitId, UnitSummary> all
    )
    {
        while (
            all.TryGetValue(unit, out var found)
            && !found.ActiveOn(now.Today)
            && found.Successor is { } next
        )
        {
            unit = next;
        }

        return unit;
    }

    public async Task<UnitSide> Of(Inspection inspection, Moment now, CancellationToken stop) =>
        (await Of([inspection.Unit], now, stop))[inspection.Unit];

    public async Task<IReadOnlyDictionary<UnitId, UnitSide>> Of(
        IReadOnlyCollection<UnitId> asked,
        Moment now,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        var standing = asked.Distinct().ToDictionary(unit => unit, unit => Today(unit, now, all));
        UnitId[] present = [.. standing.Values.Distinct()];
        var heads = await people.HeadsOf(present, now.Today, stop);
        UnitId[] headless = [.. present.Where(unit => !heads.ContainsKey(unit))];
        var others =
            headless.Length == 0 ? [] : await people.PeopleInAny(headless, now.Today, stop);
        return standing.ToDictionary(
            pair => pair.Key,
            pair =>
                heads.TryGetValue(pair.Value, out var head)
                    ? new UnitSide(pair.Value, head, [head])
                    : new UnitSide(
                        pair.Value,
                        null,
                        [
                            .. others.Where(one =>
                                one.PostsOn(now.Today)
                                    .Any(post =>
                                        post.Role is Role.Deputy && post.ActsFor(pair.Value)
                                    )
                            ),
                        ]
                    )
        );
    }
}
