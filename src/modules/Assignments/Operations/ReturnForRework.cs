using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record ReturnRequest(string Code, string Reason);

internal sealed class ReturnForRework(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    PeopleOfUnits people
) : IOperation<ReturnRequest, Done>
{
    public Act Act => AssignmentActs.Return;

    public async Task<Outcome<Done>> Run(
        ReturnRequest request,
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
        var deliverer = assignment.Pending is { } pending ? pending.InPlaceOf ?? pending.By : null;
        var fact = assignment.Return(request.Reason, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        var holder = await people.Still(deliverer, assignment.LeadUnit, default, now.Today, stop);
        return await book.Return(
            assignment.Duty,
            new Holder(assignment.LeadUnit, holder ?? assignment.Accountable),
            request.Reason,
            now,
            stop
        );
    }
}
