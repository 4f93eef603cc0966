using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

/// <param name="Plan">Code of the plan that has a line for it; null: not planned.</param>
/// <param name="Line">Its number there.</param>
internal sealed record DecideInspectionRequest(
    InspectionAct Act,
    bool IsSurprise,
    UnitId Unit,
    string? Plan,
    int Line,
    DecisionText Text
);

/// <summary>One unit is inspected by one team, on a scope, within a time.</summary>
internal sealed class DecideInspection(
    AppDatabase db,
    InspectionDesk desk,
    UnitDirectory units,
    Deciding deciding
) : IOperation<DecideInspectionRequest, string>, INumbering
{
    public Act Act => InspectionActs.Decide;

    /// <returns>The code of the new inspection.</returns>
    public async Task<Outcome<string>> Run(
        DecideInspectionRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Refuse(Act, request.Unit, caller, stop) is { } refusal)
        {
            return refusal;
        }

        PlannedInspection? line = null;
        InspectionPlan? planned = null;
        if (request.Plan is { } code)
        {
            var plan = await desk.Plan(code, Act, caller, stop);
            if (plan.Refusal is { } unreached)
            {
                return unreached;
            }

            if (!plan.Value.IsApproved)
            {
                return PlanRefusals.PlanNotApproved(plan.Value.Code);
            }

            planned = plan.Value;
            line = planned.Lines.FirstOrDefault(one => one.Number == request.Line);
            if (line is null || line.Unit != request.Unit || line.Act != request.Act)
            {
                return Refusal.Invalid("line", InspectionFieldWords.NotThatLine);
            }

            if (line.Inspection is not null)
            {
                return Refusal.Invalid("line", InspectionFieldWords.LineIsDecided);
            }
        }

        var unit = (await units.Find(request.Unit, stop))!;
        var decided = await deciding.Decide(
            request.Act,
            request.IsSurprise,
            unit,
            request.Text,
            draw: null,
            caller,
            now,
            stop
        );
        return decided.Then<string>(inspection =>
        {
            if (line is not null && planned is not null)
            {
                line.Inspection = inspection.Id;
                db.ActedOn(planned);
            }

            return inspection.Code;
        });
    }
}
