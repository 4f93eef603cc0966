using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>A unit that works along with the lead.</summary>
internal sealed class CooperatingUnit
{
    private CooperatingUnit() { }

    public CooperatingUnit(AssignmentId assignment, UnitId unit) =>
        (Assignment, Unit) = (assignment, unit);

    public AssignmentId Assignment { get; private init; }

    public UnitId Unit { get; private init; }
}
