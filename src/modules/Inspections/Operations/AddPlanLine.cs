using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

internal sealed record AddPlanLineRequest(string Code, NewPlanLine Line);

internal sealed class AddPlanLine(AppDatabase db, InspectionDesk desk)
    : IOperation<AddPlanLineRequest, Done>
{
    public Act Act => InspectionActs.Plan;

    public async Task<Outcome<Done>> Run(
        AddPlanLineRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Plan(request.Code, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var (plan, line) = (found.Value, request.Line);
        if (await desk.Refuse(Act, line.Unit, caller, stop) is { } unreached)
        {
            return unreached;
        }

        return plan.Add(line)
            .Then<Done>(added =>
            {
                db.Add(added);
                db.ActedOn(plan);
                db.Record(new PlanLineAdded(plan.Id, plan.Code, added.Number), caller, now);
                return new Done();
            });
    }
}
