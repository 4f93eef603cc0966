using Chutri.Assignments.Model;
using Chutri.Assignments.Storage;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="RightfulUnit">Whose work it is, in the view of whoever sends it back.</param>
internal sealed record SendBackRequest(string Code, UnitId RightfulUnit, string Reason);

internal sealed class SendBackAssignment(
    AppDatabase db,
    Desk desk,
    AssignmentStore store,
    DutyBook book,
    UnitDirectory units,
    PeopleOfUnits people,
    Calendars calendars
) : IOperation<SendBackRequest, Done>
{
    public Act Act => AssignmentActs.SendBack;

    public async Task<Outcome<Done>> Run(
        SendBackRequest request,
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
        if (assignment.Refuse(ActWords.SendBack, deed) is { } barred)
        {
            return barred;
        }

        if ((await units.Find(request.RightfulUnit, stop))?.ActiveOn(now.Today) is not true)
        {
            return Refusal.Invalid(
                "rightfulUnit",
                AssignmentRefusals.UnitNotActive(deed.Names.Of(request.RightfulUnit))
            );
        }

        var side = SideDuties.OpenOf(assignment);
        var days = assignment.WorkingDaysSince(await calendars.InForce(stop), now.Today);
        var fact = assignment.SendBack(
            request.RightfulUnit,
            request.Reason,
            days,
            await store.CountOpenParts(assignment.Id, stop),
            deed
        );
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        assignment.DropOpenRequests();
        db.Record(fact.Value, caller, now);
        if (await side.WithdrawFallen(book, request.Reason, now, stop) is { Refused: true } no)
        {
            return no;
        }

        var issuer = await people.Still(
            assignment.IssuerPerson,
            assignment.IssuerUnit,
            default,
            now.Today,
            stop
        );
        return await book.PassTo(
            assignment.Duty,
            new Holder(assignment.IssuerUnit, issuer),
            NextStep.Redirect,
            PassReason.SentBack,
            request.Reason,
            now,
            stop
        );
    }
}
