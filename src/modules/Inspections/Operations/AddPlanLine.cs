using Chutri.Inspections.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

internal sealed record AddPlanLineRequest(string Code, NewPlanLine Line);

internal sealed class AddPlanLine(AppDatabase db, InspectionDesk desk, UnitDirectory units)
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

        var unit = (await units.Find(line.Unit, stop))!;
        return plan.Add(line)
            .Then<Done>(added =>
            {
                db.Add(added);
                db.Record(
                    new PlanLineAdded(
                        plan.Id,
                        plan.Code,
                        line.Act,
                        unit.Name,
                        line.Quarter,
                        line.Why
                    ),
                    caller,
                    now
                );
                return new Done();
            });
    }
}
