using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Dissemination.Model;

internal enum UnitStage
{
    NotBegun,
    Underway,
    Done,
}

/// <summary>How far one unit is, and what stands out.</summary>
/// <param name="Planned">Sessions of its own, held or still to come.</param>
internal sealed record UnitStanding(
    UnitSummary Unit,
    UnitProgress Row,
    RolloutWave? Wave,
    bool IsPilot,
    int Planned,
    UnitStage Stage,
    bool Late,
    bool Skipped,
    bool Unplanned
)
{
    public int Absent => Row.Required - Row.Attended;

    /// <summary>Units in which nobody has to attend are in no denominator.</summary>
    public bool Counts => Row.Required > 0;

    public static UnitStanding Of(
        UnitSummary unit,
        UnitProgress row,
        RolloutWave? wave,
        bool isPilot,
        int planned,
        int donePercent,
        DateOnly today
    )
    {
        var done = row.Held > 0 && (long)row.Attended * 100 >= (long)row.Required * donePercent;
        var over = wave is not null && today > wave.Until && !done;
        return new(
            unit,
            row,
            wave,
            isPilot,
            planned,
            done ? UnitStage.Done
                : row.Attended > 0 || planned > 0 ? UnitStage.Underway
                : UnitStage.NotBegun,
            Late: over,
            Skipped: over && planned == 0 && row.Attended == 0,
            Unplanned: wave is null && !isPilot
        );
    }
}
