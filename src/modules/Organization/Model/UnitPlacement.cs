using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>Under which unit a unit stood, from a day to a day; null = a root of its branch.</summary>
internal sealed class UnitPlacement
{
    private UnitPlacement() { }

    public UnitId Unit { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private set; }

    public UnitId? Parent { get; private set; }

    public static UnitPlacement Under(UnitId? parent, UnitId unit, DateOnly from) =>
        new()
        {
            Unit = unit,
            Parent = parent,
            From = from,
        };

    public void Correct(UnitId? parent) => Parent = parent;

    public void EndOn(DateOnly lastDay) => Until = lastDay;
}
