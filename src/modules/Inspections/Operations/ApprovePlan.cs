using Chutri.Inspections.Model;
using Chutri.Platform;

namespace Chutri.Inspections.Operations;

internal sealed class ApprovePlan(AppDatabase db, InspectionDesk desk) : IOperation<string, Done>
{
    public Act Act => InspectionActs.Approve;

    public async Task<Outcome<Done>> Run(
        string request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await desk.Plan(request, Act, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var plan = found.Value;
        if (plan.Approve(caller, now) is { } no)
        {
            return no;
        }

        db.Record(new PlanApproved(plan.Id, plan.Code, plan.Lines.Count), caller, now);
        return new Done();
    }
}
