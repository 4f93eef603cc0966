using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record ReportProgressRequest(string Code, int? Percent, string Sentence);

internal sealed class ReportProgress(AppDatabase db, Desk desk)
    : IOperation<ReportProgressRequest, Done>
{
    public Act Act => AssignmentActs.ReportProgress;

    public async Task<Outcome<Done>> Run(
        ReportProgressRequest request,
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
        return assignment
            .ReportProgress(request.Percent, request.Sentence, deed)
            .Then<Done>(fact =>
            {
                db.Record(fact, caller, now);
                return new Done();
            });
    }
}
