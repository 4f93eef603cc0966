using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>How many working days each step has, from the day it begins.</summary>
internal sealed record Timetable(int Papers, int Field, int Reply, int Conclude)
{
    public int Of(StepKind kind) =>
        kind switch
        {
            StepKind.Papers => Papers,
            StepKind.Field => Field,
            StepKind.Reply => Reply,
            StepKind.Conclude => Conclude,
            StepKind.Effect => Inspection.DaysToCheck,
            _ => Inspection.DaysToClose,
        };
}

/// <summary>What is decided, read and checked.</summary>
internal sealed record Decision(
    InspectionAct Act,
    bool IsSurprise,
    UnitId Unit,
    string UnitName,
    string Basis,
    string Scope,
    string Papers,
    Timetable Timetable,
    IReadOnlyList<TeamMember> Team,
    Guid? Draw
);
