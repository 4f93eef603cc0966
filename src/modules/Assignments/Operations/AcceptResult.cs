using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record AcceptRequest(string Code, string? Note);

/// <summary>Closes the duty and, for recurring work, opens the next occurrence.</summary>
internal sealed class AcceptResult(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    NextOccurrence occurrence
) : IOperation<AcceptRequest, Done>
{
    public Act Act => AssignmentActs.Accept;

    public async Task<Outcome<Done>> Run(
        AcceptRequest request,
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
        var side = SideDuties.OpenOf(assignment);
        var fact = assignment.Accept(request.Note, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        assignment.DropOpenRequests();
        db.Record(fact.Value, caller, now);
        if (
            await book.Close(assignment.Duty, request.Note, now, stop) is
            { Refused: true } notClosed
        )
        {
            return notClosed;
        }

        var fallen = await side.WithdrawFallen(book, request.Note, now, stop);
        if (!fallen.Refused)
        {
            await occurrence.OpenAfter(assignment, now, stop);
        }

        return fallen;
    }
}
