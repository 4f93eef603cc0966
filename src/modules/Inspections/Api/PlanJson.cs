using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;

namespace Chutri.Inspections.Api;

internal sealed record InspectionPlanListJson(
    IReadOnlyList<InspectionPlanLineOfListJson> Items,
    string? Next,
    long Total
);

/// <param name="Decided">Of so many lines an inspection was decided.</param>
internal sealed record InspectionPlanLineOfListJson(
    Guid Id,
    string Code,
    int Year,
    string Owner,
    int Lines,
    int Decided,
    DateTime? ApprovedAt
)
{
    public static InspectionPlanLineOfListJson Of(PlanSummary plan) =>
        new(plan.Id, plan.Code, plan.Year, plan.Owner, plan.Lines, plan.Decided, plan.ApprovedAt);
}

internal sealed record InspectionPlanJson(
    string Code,
    int Year,
    DateTime? ApprovedAt,
    string? ApprovedBy,
    IReadOnlyList<PlannedInspectionJson> Lines
)
{
    public static InspectionPlanJson Of(
        InspectionPlan plan,
        IReadOnlyDictionary<Chutri.Platform.UnitId, string> names
    ) =>
        new(
            plan.Code,
            plan.Year,
            plan.ApprovedAt,
            plan.ApprovedByName,
            [
                .. plan.Lines.Select(line => new PlannedInspectionJson(
                    line.Number,
                    names.GetValueOrDefault(line.Unit, ""),
                    line.Act.ToString(),
                    line.Quarter,
                    line.Why,
                    line.Inspection is not null
                )),
            ]
        );
}

/// <param name="Act">Inspection, Supervision or StateInspection.</param>
/// <param name="IsDecided">An inspection was decided by this line.</param>
internal sealed record PlannedInspectionJson(
    int Number,
    string Unit,
    string Act,
    int Quarter,
    string Why,
    bool IsDecided
);

internal sealed record BegunPlanJson(string Code, string Page);
