using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.SelfReview.Model;

namespace Chutri.SelfReview.Operations;

/// <param name="Unit">In which of the units the person is looked at.</param>
/// <param name="Judge">Who countersigns, in which unit.</param>
internal sealed record ChosenPerson(PersonId Id, string Name, UnitId Unit, Holder Judge);

/// <summary>Whom a round of people is for: each who holds a post in its units, once, and who countersigns for each.</summary>
internal sealed class RoundPeople(UnitDirectory units, PersonDirectory people)
{
    private const int Said = 5;

    /// <param name="reach">What was asked.</param>
    /// <param name="chosen">The units, of which nothing is wrong.</param>
    /// <param name="today">The day.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<(
        IReadOnlyList<ChosenPerson> People,
        IReadOnlyList<FieldError> Problems
    )> Choose(
        RoundReach reach,
        IReadOnlyList<UnitSummary> chosen,
        DateOnly today,
        CancellationToken stop
    )
    {
        var all = await units.All(stop);
        UnitId[] ids = [.. chosen.Select(unit => unit.Id)];
        var those = await people.PeopleInAny(ids, today, stop);
        var heads = await people.HeadsOf(
            [.. chosen.Append(all[reach.Owner]).SelectMany(unit => unit.Lineage).Distinct()],
            today,
            stop
        );
        var found = new List<ChosenPerson>();
        var alone = new List<string>();
        foreach (var person in those)
        {
            var unit = ids.First(id => person.PostsOn(today).Any(post => post.ActsFor(id)));
            var line = all[reach.Signer is Countersigner.Opener ? reach.Owner : unit].Lineage;
            var above = line.Where(one =>
                    heads.TryGetValue(one, out var head) && head.Id != person.Id
                )
                .ToList();
            if (above.Count == 0)
            {
                alone.Add(person.Name);
                continue;
            }

            found.Add(new(person.Id, person.Name, unit, new Holder(above[0], heads[above[0]].Id)));
        }

        return (found, [.. Problems(reach, all, those.Count, found, alone)]);
    }

    private static IEnumerable<FieldError> Problems(
        RoundReach reach,
        IReadOnlyDictionary<UnitId, UnitSummary> all,
        int count,
        List<ChosenPerson> found,
        List<string> alone
    )
    {
        if (count == 0)
        {
            yield return new("units", ReviewFieldWords.NobodyThere);
        }

        if (count > Lengths.MostUnits)
        {
            yield return new("units", ReviewFieldWords.TooManyPeople(Lengths.MostUnits));
        }

        if (alone.Count > 0)
        {
            yield return new("units", ReviewFieldWords.NobodyAbove([.. alone.Take(Said)]));
        }

        string[] small =
        [
            .. found
                .GroupBy(person => person.Unit)
                .Where(group => group.Count() < ReviewFieldWords.SmallestCircle)
                .Select(group => all[group.Key].Name)
                .Take(Said),
        ];
        if (reach.Opinions is OpinionWay.Withheld && small.Length > 0)
        {
            yield return new("opinions", ReviewFieldWords.NamesWouldShow(small));
        }
    }
}
