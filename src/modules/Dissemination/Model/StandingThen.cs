using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>How far somebody was when a report was made.</summary>
[Flags]
internal enum StandingThen
{
    None = 0,
    Exempt = 1,
    Attended = 2,
    Understood = 4,
    CatchingUp = 8,
}

/// <summary>How far a unit was when a report was made.</summary>
internal readonly record struct UnitThen(
    UnitId Unit,
    int Required,
    int Attended,
    int Planned,
    UnitStage Stage,
    bool Late,
    bool Skipped,
    bool Unplanned
)
{
    public static UnitThen Of(UnitStanding unit) =>
        new(
            unit.Unit.Id,
            unit.Row.Required,
            unit.Row.Attended,
            unit.Planned,
            unit.Stage,
            unit.Late,
            unit.Skipped,
            unit.Unplanned
        );
}
