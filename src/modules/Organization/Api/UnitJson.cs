using Chutri.Organization.Operations;

namespace Chutri.Organization.Api;

internal sealed record UnitListJson(IReadOnlyList<UnitJson> Items, string? Next, long Total);

/// <param name="Parent">Code of the superior; null = a root of its branch.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Successor">Code of the unit that took over.</param>
/// <param name="People">How many hold a post in it today.</param>
internal sealed record UnitJson(
    Guid Id,
    string Code,
    string Name,
    string ShortName,
    string? Abbreviation,
    string Branch,
    string? Parent,
    DateOnly From,
    DateOnly? Until,
    string? Successor,
    PersonRefJson? Head,
    int People,
    int UnitsBelow
)
{
    public static UnitJson Of(FoundUnit row) =>
        new(
            row.Unit.Id.Value,
            row.Unit.Code,
            row.Unit.Name,
            row.Unit.ShortName,
            row.Unit.Abbreviation,
            Wire.Word(row.Unit.Branch),
            row.Parent?.Code,
            row.Unit.From,
            row.Unit.Until,
            row.Successor?.Code,
            row.Head is { } head ? PersonRefJson.Of(head) : null,
            row.People,
            row.Below
        );
}

internal sealed record PersonRefJson(string Code, string Name)
{
    public static PersonRefJson Of(PersonSummary person) => new(person.Code, person.Name);
}

/// <param name="Superiors">The nearest first.</param>
internal sealed record UnitDetailsJson(
    Guid Id,
    string Code,
    string Name,
    string ShortName,
    string? Abbreviation,
    string Branch,
    DateOnly From,
    DateOnly? Until,
    bool Active,
    UnitRefJson? Successor,
    IReadOnlyList<UnitRefJson> Superiors,
    IReadOnlyList<UnitRefJson> Below,
    IReadOnlyList<UnitRefJson> Predecessors,
    IReadOnlyList<NameJson> Names,
    IReadOnlyList<PlaceJson> Places
)
{
    public static UnitDetailsJson Of(UnitDetails details) =>
        new(
            details.Unit.Id.Value,
            details.Unit.Code,
            details.Unit.Name,
            details.Unit.ShortName,
            details.Unit.Abbreviation,
            Wire.Word(details.Unit.Branch),
            details.Unit.From,
            details.Unit.Until,
            details.Active,
            details.Successor is { } successor ? UnitRefJson.Of(successor) : null,
            [.. details.Superiors.Select(UnitRefJson.Of)],
            [.. details.Below.Select(UnitRefJson.Of)],
            [.. details.Predecessors.Select(UnitRefJson.Of)],
            [.. details.Names.Select(name => new NameJson(name.Text, name.From, name.Until))],
            [
                .. details.Places.Select(place => new PlaceJson(
                    place.Unit is { } parent ? UnitRefJson.Of(parent) : null,
                    place.From,
                    place.Until
                )),
            ]
        );
}

internal sealed record NameJson(string Name, DateOnly From, DateOnly? Until);

internal sealed record PlaceJson(UnitRefJson? Parent, DateOnly From, DateOnly? Until);
