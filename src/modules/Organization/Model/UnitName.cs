using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>A name of a unit, from a day to a day: the past keeps the old names.</summary>
internal sealed class UnitName
{
    private UnitName() { }

    public UnitId Unit { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private set; }

    public string Name { get; private set; } = "";

    public string ShortName { get; private set; } = "";

    public string? Abbreviation { get; private set; }

    public UnitNaming Naming => new(Name, ShortName, Abbreviation);

    public static UnitName Given(UnitId unit, UnitNaming naming, DateOnly from)
    {
        var given = new UnitName { Unit = unit, From = from };
        given.Correct(naming);
        return given;
    }

    public void Correct(UnitNaming naming) =>
        (Name, ShortName, Abbreviation) = (naming.Name, naming.ShortName, naming.Abbreviation);

    public void EndOn(DateOnly lastDay) => Until = lastDay;
}
