using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record AcknowledgeRequest(string Code);

internal sealed class AcknowledgeAssignment(AppDatabase db, Desk desk, DutyBook book)
    : IOperation<AcknowledgeRequest, Done>
{
    public Act Act => AssignmentActs.Acknowledge;

    public async Task<Outcome<Done>> Run(
        AcknowledgeRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var taken = await desk.Take(request.Code, caller, now, stop);
        if (taken.Refused)
        {
            return taken.Refusal!;
        }

        var (assignment, deed) = taken.Value;
        var fact = assignment.Acknowledge(deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await book.PassTo(
            assignment.Duty,
            new Holder(assignment.LeadUnit, caller.Authority),
            NextStep.Carry,
            PassReason.Acknowledged,
            null,
            now,
            stop
        );
    }
}
