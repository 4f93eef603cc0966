using Chutri.Assignments.Storage;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="DespiteOpenParts">Why it is delivered although parts are open.</param>
internal sealed record DeliverRequest(
    string Code,
    string Summary,
    IReadOnlyList<SentFile> Files,
    string? DespiteOpenParts
);

internal sealed class DeliverResult(
    AppDatabase db,
    Desk desk,
    AssignmentStore store,
    DutyBook book,
    Evidence evidence,
    PeopleOfUnits people
) : IOperation<DeliverRequest, Done>
{
    public Act Act => AssignmentActs.Deliver;

    public async Task<Outcome<Done>> Run(
        DeliverRequest request,
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
        var fact = assignment.Deliver(
            request.Summary,
            await evidence.Keep(assignment.Id, request.Files, deed, stop),
            await store.CountOpenParts(assignment.Id, stop),
            request.DespiteOpenParts,
            deed
        );
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        var judge = await people.Still(
            assignment.IssuerPerson == assignment.Accountable ? null : assignment.IssuerPerson,
            assignment.IssuerUnit,
            caller.Hands,
            now.Today,
            stop
        );
        return await book.HandIn(
            assignment.Duty,
            new Holder(assignment.IssuerUnit, judge),
            null,
            now,
            stop
        );
    }
}
