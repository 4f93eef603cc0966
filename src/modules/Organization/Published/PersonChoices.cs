using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Organization;

/// <summary>
/// People to choose from in a form, by code, with the post they hold. A form lists those who are likely, enough for those who
/// choose without script; with it everybody is found by words at <see cref="Source"/>.
/// </summary>
public static class PersonChoices
{
    public const string Source = "/choices/people";

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

    /// <summary>Whoever heads one of the units that a form lists for this reader, in the units' order.</summary>
    public static async Task<IReadOnlyList<Choice>> Heads(
        UnitDirectory units,
        PersonDirectory people,
        Caller? reader,
        DateOnly day,
        CancellationToken stop
    )
    {
        var active = UnitChoices.Near(await units.ActiveOn(day, stop), reader, []);
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

    /// <summary>Found by words of the name or the code, each with title and unit.</summary>
    public static async Task<IReadOnlyList<Choice>> Found(
        string? words,
        UnitDirectory units,
        PersonDirectory people,
        DateOnly day,
        int atMost,
        CancellationToken stop
    )
    {
        var found = await people.Search(words ?? "", null, day, atMost, stop);
        var all = await units.All(stop);
        return [.. found.Select(person => With(person, all, day))];
    }

    /// <summary>The one with this code, kept where the form comes back; none where nobody has it.</summary>
    public static async Task<IReadOnlyList<Choice>> Of(
        string? code,
        UnitDirectory units,
        PersonDirectory people,
        DateOnly day,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(code) || await people.FindByCode(code, stop) is not { } person
            ? []
            : [With(person, await units.All(stop), day)];

    private static Choice With(
        PersonSummary person,
        IReadOnlyDictionary<UnitId, UnitSummary> units,
        DateOnly day
    ) =>
        new(
            person.Code,
            person.Name,
            person.PostsOn(day).FirstOrDefault() is { } post
                ? $"{post.Title}, {units[post.Unit].Name}"
                : person.Code
        );
}
