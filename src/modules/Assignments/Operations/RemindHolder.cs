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

        var asks = asked?.Duty ?? assignment.Duty;
        var holder =
            (await duties.Find(asks, now, stop))?.Holder
            ?? new(asked?.Unit ?? assignment.HoldingUnit, null);
        return assignment
            .Remind(holder.Unit, holder.Person, request.Message, deed)
            .Then<Done>(fact =>
            {
                db.Record(fact, caller, now);
                db.ActedOn(assignment);
                return new Done();
            });
    }
}
