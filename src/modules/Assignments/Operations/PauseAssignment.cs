using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record PauseRequest(string Code, string Reason);

internal sealed class PauseAssignment(AppDatabase db, Desk desk, DutyBook book)
    : IOperation<PauseRequest, Done>
{
    public Act Act => AssignmentActs.Pause;

    public async Task<Outcome<Done>> Run(
        PauseRequest request,
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
        var fact = assignment.Pause(request.Reason, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await book.Pause(assignment.Duty, request.Reason, caller, now, stop);
    }
}
