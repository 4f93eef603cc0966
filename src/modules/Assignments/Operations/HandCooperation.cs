using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="Number">Which request of the assignment.</param>
internal sealed record HandCooperationRequest(
    string Code,
    int Number,
    PersonId Person,
    string? Note
);

/// <summary>Within the unit that was asked.</summary>
internal sealed class HandCooperation(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    DutyReading duties,
    PeopleOfUnits people
) : IOperation<HandCooperationRequest, Done>
{
    public Act Act => AssignmentActs.HandToPerson;

    public async Task<Outcome<Done>> Run(
        HandCooperationRequest request,
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

        var assignment = taken.Value.Assignment;
        var asked = assignment.Requests.SingleOrDefault(known => known.Number == request.Number);
        if (asked is null)
        {
            return AssignmentRefusals.RequestNotFound(assignment.Code);
        }

        var holder = (await duties.Find(asked.Duty, now, stop))!.Holder?.Person;
        var deed = await desk.Deed(caller, now, stop, request.Person, holder);
        if (asked.Standing(deed.Names.Of, deed.Local).Refuse(caller) is { } no)
        {
            return no;
        }

        if (!await people.BelongsTo(request.Person, asked.Unit, now.Today, stop))
        {
            return Refusal.Invalid(
                "person",
                AssignmentRefusals.NotInUnit(
                    deed.Names.Of(request.Person),
                    deed.Names.Of(asked.Unit)
                )
            );
        }

        var fact = assignment.HandCooperation(asked, request.Person, holder, request.Note, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await book.PassTo(
            asked.Duty,
            new Holder(asked.Unit, request.Person),
            NextStep.Answer,
            PassReason.HandedToPerson,
            request.Note,
            now,
            stop
        );
    }
}
