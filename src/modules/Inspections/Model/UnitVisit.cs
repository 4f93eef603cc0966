using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>
/// That a team was at a unit, and when: counted in the risk of a draw. What was found stays in the file, with those who are
/// named.
/// </summary>
internal sealed class UnitVisit
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public UnitId Unit { get; init; }

    public DateOnly On { get; init; }

    public static UnitVisit Of(Inspection inspection, Moment now) =>
        new() { Unit = inspection.Unit, On = now.Today };
}
