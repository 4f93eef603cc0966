using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record ResumeRequest(string Code, string? Note);

internal sealed class ResumeAssignment(AppDatabase db, Desk desk, DutyBook book)
    : IOperation<ResumeRequest, Done>
{
    public Act Act => AssignmentActs.Resume;

    public async Task<Outcome<Done>> Run(
        ResumeRequest request,
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
        var fact = assignment.Resume(request.Note, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await book.Resume(assignment.Duty, now, stop);
    }
}
