using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Units to choose from, by code, in the order of the tree.</summary>
internal static class UnitChoices
{
    public static IReadOnlyList<Choice> Of(IReadOnlyList<UnitSummary> units) =>
        [.. units.Select(unit => new Choice(unit.Code, unit.Name, unit.Code))];
}

/// <summary>People to choose from, by code, with the post they hold.</summary>
internal static class PersonChoices
{
    public static IReadOnlyList<Choice> In(
        IReadOnlyList<PersonSummary> people,
        UnitId unit,
        DateOnly day
    ) =>
        [
            .. people.Select(person => new Choice(
                person.Code,
                person.Name,
                person.PostsOn(day).FirstOrDefault(post => post.Unit == unit)?.Title
            )),
        ];

    /// <summary>Whom a form may name before its unit is known: the heads, in their units' order.</summary>
    public static async Task<IReadOnlyList<Choice>> Heads(
        UnitDirectory units,
        PersonDirectory people,
        DateOnly day,
        CancellationToken stop
    )
    {
        var active = await units.ActiveOn(day, stop);
        var heads = await people.HeadsOf([.. active.Select(unit => unit.Id)], day, stop);
        return
        [
            .. active
                .Where(unit => heads.ContainsKey(unit.Id))
                .Select(unit => (unit, head: heads[unit.Id]))
                .DistinctBy(pair => (pair.head.Id, pair.unit.Id))
                .Select(pair => new Choice(pair.head.Code, pair.head.Name, pair.unit.Name)),
        ];
    }
}
