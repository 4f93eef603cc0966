using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>One unit: its names and places from the first day on, what is below it, its people.</summary>
internal sealed class ShowUnit(
    AppDatabase db,
    UnitDirectory directory,
    FindPeople people,
    PersonDirectory persons,
    AuthorityClock clock
)
{
    /// <param name="key">Its code, or its identifier.</param>
    public async Task<UnitDetails?> Run(string key, CancellationToken stop)
    {
        var today = clock.Now().Today;
        var snapshot = await directory.Read(stop);
        var unit =
            snapshot.ByCode.GetValueOrDefault(key)
            ?? (
                Guid.TryParse(key, out var id)
                    ? snapshot.Units.GetValueOrDefault(new UnitId(id))
                    : null
            );
        if (unit is null)
        {
            return null;
        }

        var names = await db.Set<UnitName>()
            .Where(name => name.Unit == unit.Id)
            .OrderByDescending(name => name.From)
            .Select(name => new DatedText(name.Name, name.From, name.Until))
            .ToListAsync(stop);
        var places = await db.Set<UnitPlacement>()
            .Where(place => place.Unit == unit.Id)
            .OrderByDescending(place => place.From)
            .Select(place => new
            {
                place.Parent,
                place.From,
                place.Until,
            })
            .ToListAsync(stop);
        var below = snapshot.Below(unit.Id).Where(child => child.ActiveOn(today)).ToList();
        var heads = await persons.HeadsOf(
            [unit.Id, .. below.Select(child => child.Id)],
            today,
            stop
        );
        return new(
            unit,
            [.. unit.Lineage.Skip(1).Select(superior => snapshot.Units[superior])],
            unit.Successor is { } successor ? snapshot.Units[successor] : null,
            names,
            [
                .. places.Select(place => new DatedUnit(
                    place.Parent is { } parent ? snapshot.Units[parent] : null,
                    place.From,
                    place.Until
                )),
            ],
            below,
            heads,
            snapshot
                .Units.Values.Where(other => other.Successor == unit.Id)
                .OrderBy(other => other.Until)
                .ToList(),
            HeadFirst(
                await people.Run(new(null, unit.Id, Below: false), null, stop),
                heads.GetValueOrDefault(unit.Id),
                unit.Id,
                today
            ),
            unit.ActiveOn(today),
            heads.GetValueOrDefault(unit.Id)
        );
    }

    /// <summary>Who heads the unit is looked for before anybody else in it.</summary>
    private static KeyPage<PersonSummary> HeadFirst(
        KeyPage<PersonSummary> page,
        PersonSummary? head,
        UnitId unit,
        DateOnly today
    ) =>
        head is null || head.PostsOn(today).All(post => post.Unit != unit)
            ? page
            : page with
            {
                Items = [head, .. page.Items.Where(person => person.Id != head.Id)],
            };
}

/// <param name="Superiors">The nearest first.</param>
/// <param name="Predecessors">Units that ended and that this one succeeded.</param>
internal sealed record UnitDetails(
    UnitSummary Unit,
    IReadOnlyList<UnitSummary> Superiors,
    UnitSummary? Successor,
    IReadOnlyList<DatedText> Names,
    IReadOnlyList<DatedUnit> Places,
    IReadOnlyList<UnitSummary> Below,
    IReadOnlyDictionary<UnitId, PersonSummary> HeadsBelow,
    IReadOnlyList<UnitSummary> Predecessors,
    KeyPage<PersonSummary> People,
    bool Active,
    PersonSummary? Head
);

internal sealed record DatedText(string Text, DateOnly From, DateOnly? Until);

internal sealed record DatedUnit(UnitSummary? Unit, DateOnly From, DateOnly? Until);
