using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record NameAccountableRequest(string Code, PersonId Person, string Reason);

internal sealed class NameAccountable(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    DutyReading duties,
    PeopleOfUnits people
) : IOperation<NameAccountableRequest, Done>
{
    public Act Act => AssignmentActs.NameAccountable;

    public async Task<Outcome<Done>> Run(
        NameAccountableRequest request,
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

        var (assignment, deed) = taken.Value;
        if (assignment.Refuse(ActWords.NameAccountable, deed) is { } no)
        {
            return no;
        }

        if (!await people.BelongsTo(request.Person, assignment.LeadUnit, now.Today, stop))
        {
            return Refusal.Invalid(
                "person",
                AssignmentRefusals.NotInUnit(
                    deed.Names.Of(request.Person),
                    deed.Names.Of(assignment.LeadUnit)
                )
            );
        }

        var before = assignment.Accountable;
        var fact = assignment.NameAccountable(request.Person, request.Reason, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await Answer(assignment, before, request, now, stop);
    }

    /// <summary>What the former accountable person held as a person goes along; what others hold stays with them, at the same step.</summary>
    private async Task<Outcome<Done>> Answer(
        Assignment assignment,
        PersonId before,
        NameAccountableRequest request,
        Moment now,
        CancellationToken stop
    )
    {
        var duty = (await duties.Find(assignment.Duty, now, stop))!;
        var holder =
            duty.Holder == new Holder(assignment.LeadUnit, before)
                ? new Holder(assignment.LeadUnit, request.Person)
                : duty.Holder!;
        var changed = await book.ChangeLead(
            assignment.Duty,
            assignment.LeadUnit,
            request.Person,
            holder,
            request.Reason,
            now,
            stop
        );
        return changed.Refused
            ? changed
            : await book.PassTo(
                assignment.Duty,
                holder,
                duty.Next!.Value,
                PassReason.HandedToPerson,
                request.Reason,
                now,
                stop
            );
    }
}
