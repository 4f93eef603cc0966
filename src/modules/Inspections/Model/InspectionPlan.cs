using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>What a unit means to inspect in a year. Approved, nothing in it changes.</summary>
internal sealed class InspectionPlan : IVersioned
{
    private readonly List<PlannedInspection> lines = [];

    private InspectionPlan() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public string Code { get; private init; } = "";

    public int Year { get; private init; }

    /// <summary>The unit whose plan it is.</summary>
    public UnitId Owner { get; private init; }

    public DateTime? ApprovedAt { get; private set; }

    public string? ApprovedByName { get; private set; }

    public IReadOnlyList<PlannedInspection> Lines => lines;

    public int Version { get; private set; }

    public bool IsApproved => ApprovedAt is not null;

    public static InspectionPlan Of(string code, int year, UnitId owner) =>
        new()
        {
            Code = code,
            Year = year,
            Owner = owner,
        };

    public Outcome<PlannedInspection> Add(NewPlanLine line)
    {
        if (IsApproved)
        {
            return PlanRefusals.PlanIsApproved(Code);
        }

        if (lines.Count >= Lengths.MostLines)
        {
            return PlanRefusals.PlanIsFull;
        }

        var added = new PlannedInspection
        {
            Plan = Id,
            Number = lines.Count + 1,
            Unit = line.Unit,
            Act = line.Act,
            Quarter = line.Quarter,
            Why = line.Why,
        };
        lines.Add(added);
        return added;
    }

    public Refusal? Approve(Caller by, Moment now)
    {
        if (IsApproved)
        {
            return PlanRefusals.PlanIsApproved(Code);
        }

        if (lines.Count == 0)
        {
            return PlanRefusals.PlanIsEmpty;
        }

        (ApprovedAt, ApprovedByName) = (now.Utc, by.Signature.Shortened(Lengths.Name));
        return null;
    }
}

/// <summary>One line of a plan: whom, which act, in which quarter, and why.</summary>
internal sealed class PlannedInspection
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid Plan { get; init; }

    public int Number { get; init; }

    public UnitId Unit { get; init; }

    public InspectionAct Act { get; init; }

    public int Quarter { get; init; }

    public string Why { get; init; } = "";

    /// <summary>The inspection that was decided by it.</summary>
    public Guid? Inspection { get; set; }
}

internal sealed record NewPlanLine(UnitId Unit, InspectionAct Act, int Quarter, string Why);
