using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>Who may answer for a unit: whoever holds a post in it, or one that stands over it.</summary>
internal sealed class PeopleOfUnits(PersonDirectory people)
{
    public async Task<bool> BelongsTo(
        PersonId person,
        UnitId unit,
        DateOnly day,
        CancellationToken stop
    ) =>
        (await people.Find(person, stop)) is { } found
        && found.PostsOn(day).Any(post => post.ActsFor(unit));

    public async Task<bool> HoldsPost(PersonId person, DateOnly day, CancellationToken stop) =>
        (await people.Find(person, stop))?.PostsOn(day).Any() is true;

    /// <summary>The person where still of the unit and not to be left out; otherwise the unit alone.</summary>
    public async Task<PersonId?> Still(
        PersonId? person,
        UnitId unit,
        Hands except,
        DateOnly day,
        CancellationToken stop
    ) =>
        person is { } known && !except.Have(known) && await BelongsTo(known, unit, day, stop)
            ? person
            : null;
}
