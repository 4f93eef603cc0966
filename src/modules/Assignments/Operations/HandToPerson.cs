using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record HandToPersonRequest(string Code, PersonId Person, string? Note);

internal sealed class HandToPerson(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    DutyReading duties,
    PeopleOfUnits people
) : IOperation<HandToPersonRequest, Done>
{
    public Act Act => AssignmentActs.HandToPerson;

    public async Task<Outcome<Done>> Run(
        HandToPersonRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var taken = await desk.Take(request.Code, caller, now, stop, request.Person);
        if (taken.Refused)
        {
            return taken.Refusal!;
        }

        var assignment = taken.Value.Assignment;
        var duty = (await duties.Find(assignment.Duty, now, stop))!;
        var deed = await desk.Deed(caller, now, stop, request.Person, duty.Holder?.Person);
        if (assignment.Refuse(ActWords.HandToPerson, deed) is { } no)
        {
            return no;
        }

        if (!await people.BelongsTo(request.Person, assignment.HoldingUnit, now.Today, stop))
        {
            return Refusal.Invalid(
                "person",
                AssignmentRefusals.NotInUnit(
                    deed.Names.Of(request.Person),
                    deed.Names.Of(assignment.HoldingUnit)
                )
            );
        }

        var fact = assignment.HandTo(
            request.Person,
            duty.Holder?.Person,
            assignment.Pending?.DeliveredBy ?? default,
            request.Note,
            deed
        );
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await book.PassTo(
            assignment.Duty,
            new Holder(assignment.HoldingUnit, request.Person),
            duty.Next!.Value,
            PassReason.HandedToPerson,
            request.Note,
            now,
            stop
        );
    }
}
