using Chutri.Assignments.Model;
using Chutri.Assignments.Storage;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record WithdrawRequest(string Code, string Reason);

/// <summary>Its open parts, down to the last, go with it.</summary>
internal sealed class WithdrawAssignment(
    AppDatabase db,
    Desk desk,
    AssignmentStore store,
    DutyBook book
) : IOperation<WithdrawRequest, Done>
{
    public Act Act => AssignmentActs.Withdraw;

    public async Task<Outcome<Done>> Run(
        WithdrawRequest request,
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
        var fact = assignment.Withdraw(request.Reason, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        return await End(assignment, side, fact.Value, request.Reason, deed, stop);
    }

    private async Task<Outcome<Done>> End(
        Assignment assignment,
        SideDuties side,
        AssignmentWithdrawn fact,
        string reason,
        Deed deed,
        CancellationToken stop
    )
    {
        assignment.DropOpenRequests();
        db.Record(fact, deed.By, deed.Now);
        var ended = await book.Withdraw(assignment.Duty, reason, deed.Now, stop);
        if (!ended.Refused)
        {
            ended = await side.WithdrawFallen(book, reason, deed.Now, stop);
        }

        foreach (var part in ended.Refused ? [] : await store.OpenParts(assignment.Id, stop))
        {
            var sideOfPart = SideDuties.OpenOf(part);
            var withdrawn = part.WithdrawAsPart(reason, assignment.Code, deed);
            ended = await End(part, sideOfPart, withdrawn, reason, deed, stop);
            if (ended.Refused)
            {
                break;
            }
        }

        return ended;
    }
}
