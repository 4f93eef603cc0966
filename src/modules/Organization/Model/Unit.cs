using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>A unit: what it is called and where it stands now, with the names and places of every earlier day.</summary>
internal sealed class Unit : IVersioned
{
    private readonly List<UnitName> names = [];
    private readonly List<UnitPlacement> placements = [];

    private Unit() { }

    public UnitId Id { get; private init; } = UnitId.New();

    public string Code { get; private init; } = "";

    public Branch Branch { get; private init; }

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public string? Abbreviation { get; private set; }

    public UnitId? Parent { get; private set; }

    public DateOnly From { get; private init; }

    /// <summary>Its last day.</summary>
    public DateOnly? Until { get; private set; }

    public UnitId? Successor { get; private set; }

    /// <summary>Code and names without marks, for search.</summary>
    public string Folded { get; private set; } = "";

    public int Version { get; private set; }

    public IReadOnlyList<UnitName> Names => names;

    public IReadOnlyList<UnitPlacement> Placements => placements;

    public UnitNaming Naming => new(Name, ShortName, Abbreviation);

    public static Unit Open(
        string code,
        Branch branch,
        UnitNaming naming,
        UnitId? parent,
        DateOnly on
    )
    {
        var unit = new Unit
        {
            Code = code,
            Branch = branch,
            From = on,
            Parent = parent,
        };
        unit.names.Add(UnitName.Given(unit.Id, naming, on));
        unit.placements.Add(UnitPlacement.Under(parent, unit.Id, on));
        unit.Take(naming);
        return unit;
    }

    /// <summary>A name given on the day of the last one corrects it; later, the old one ends the day before.</summary>
    public Outcome<UnitRenamed> Rename(UnitNaming to, DateOnly on, string? decision)
    {
        var last = names.MaxBy(name => name.From)!;
        if (Ended is { } ended)
        {
            return ended;
        }

        if (on < last.From)
        {
            return OrganizationRefusals.BeforeLastChange(Name, last.From);
        }

        if (to == Naming)
        {
            return OrganizationRefusals.NothingToRename(Name);
        }

        var before = Name;
        if (on == last.From)
        {
            last.Correct(to);
        }
        else
        {
            last.EndOn(on.AddDays(-1));
            names.Add(UnitName.Given(Id, to, on));
        }

        Take(to);
        return new UnitRenamed(Id, Code, before, to.Name, on, decision);
    }

    public Outcome<UnitMoved> MoveUnder(Unit? parent, DateOnly on, string? decision)
    {
        var last = placements.MaxBy(placement => placement.From)!;
        if (Ended is { } ended)
        {
            return ended;
        }

        if (on < last.From)
        {
            return OrganizationRefusals.BeforeLastChange(Name, last.From);
        }

        if (parent?.Id == Parent)
        {
            return OrganizationRefusals.AlreadyThere(Name);
        }

        var before = Parent;
        if (on == last.From)
        {
            last.Correct(parent?.Id);
        }
        else
        {
            last.EndOn(on.AddDays(-1));
            placements.Add(UnitPlacement.Under(parent?.Id, Id, on));
        }

        Parent = parent?.Id;
        return new UnitMoved(Id, Name, before, Parent, parent?.Name, on, decision);
    }

    /// <summary>Its last day is the day before; the successor takes over what it holds open.</summary>
    public Outcome<UnitSucceeded> End(Unit successor, DateOnly on, string decision)
    {
        if (Ended is { } ended)
        {
            return ended;
        }

        var lastChange = LastChange;
        if (on <= lastChange)
        {
            return OrganizationRefusals.BeforeLastChange(Name, lastChange.AddDays(1));
        }

        var lastDay = on.AddDays(-1);
        Until = lastDay;
        Successor = successor.Id;
        names.MaxBy(name => name.From)!.EndOn(lastDay);
        placements.MaxBy(placement => placement.From)!.EndOn(lastDay);
        return new UnitSucceeded(Id, Name, successor.Id, successor.Name, on, decision);
    }

    private DateOnly LastChange =>
        names
            .Select(name => name.From)
            .Concat(placements.Select(placement => placement.From))
            .Append(From)
            .Max();

    private Refusal? Ended =>
        Until is { } until ? OrganizationRefusals.UnitHasEnded(Name, until) : null;

    private void Take(UnitNaming naming)
    {
        (Name, ShortName, Abbreviation) = (naming.Name, naming.ShortName, naming.Abbreviation);
        Folded = naming.Folded(Code);
    }
}
