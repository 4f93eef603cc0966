using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="Number">Remind the unit asked by this request for cooperation; null = whoever holds the assignment.</param>
internal sealed record RemindRequest(string Code, int? Number, string Message);

internal sealed class RemindHolder(AppDatabase db, Desk desk, DutyReading duties)
    : IOperation<RemindRequest, Done>
{
    public Act Act => AssignmentActs.Remind;

    public async Task<Outcome<Done>> Run(
        RemindRequest request,
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
        if (request.Number is not null && asked is not { IsOpen: true })
        {
            return Model.AssignmentRefusals.RequestNotFound(assignment.Code);
        }

        var holder =
            asked?.Unit
            ?? (await duties.Find(assignment.Duty, now, stop))?.Holder?.Unit
            ?? assignment.HoldingUnit;
        return assignment
            .Remind(holder, request.Message, deed)
            .Then<Done>(fact =>
            {
                db.Record(fact, caller, now);
                db.ActedOn(assignment);
                return new Done();
            });
    }
}
