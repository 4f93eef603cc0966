using Chutri.Assignments.Model;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="Number">Which request of the assignment.</param>
/// <param name="Decline">The unit says that it cannot help, and why.</param>
internal sealed record AnswerCooperationRequest(
    string Code,
    int Number,
    bool Decline,
    string Answer,
    IReadOnlyList<SentFile> Files
);

internal sealed class AnswerCooperation(AppDatabase db, Desk desk, DutyBook book, Evidence evidence)
    : IOperation<AnswerCooperationRequest, Done>
{
    public Act Act => AssignmentActs.AnswerCooperation;

    public async Task<Outcome<Done>> Run(
        AnswerCooperationRequest request,
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
        var asked = assignment.Requests.SingleOrDefault(known => known.Number == request.Number);
        if (asked is null)
        {
            return AssignmentRefusals.RequestNotFound(assignment.Code);
        }

        var files = await evidence.Keep(assignment.Id, request.Files, deed, stop);
        var fact = assignment.AnswerCooperation(
            asked.Id,
            request.Decline,
            request.Answer,
            files,
            deed
        );
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await book.Close(asked.Duty, request.Answer, now, stop);
    }
}
