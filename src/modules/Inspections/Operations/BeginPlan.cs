using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Operations;

internal sealed record BeginPlanRequest(int Year, UnitId Owner);

/// <summary>A unit has one plan a year.</summary>
internal sealed class BeginPlan(AppDatabase db, Counters counters, InspectionDesk desk)
    : IOperation<BeginPlanRequest, string>,
        INumbering
{
    public Act Act => InspectionActs.Plan;

    public async Task<Outcome<string>> Run(
        BeginPlanRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await desk.Refuse(Act, request.Owner, caller, stop) is { } refusal)
        {
            return refusal;
        }

        var before = await db.Set<InspectionPlan>()
            .Where(plan => plan.Owner == request.Owner && plan.Year == request.Year)
            .Select(plan => plan.Code)
            .SingleOrDefaultAsync(stop);
        if (before is not null)
        {
            return PlanRefusals.PlanExists(before);
        }

        var plan = InspectionPlan.Of(
            InspectionCodes.OfPlan(
                request.Year,
                await counters.Next(InspectionCodes.PlanCounter(request.Year), stop)
            ),
            request.Year,
            request.Owner
        );
        db.Add(plan);
        db.Record(new PlanBegun(plan.Id, plan.Code, plan.Year, plan.Owner), caller, now);
        return plan.Code;
    }
}
