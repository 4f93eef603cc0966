using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <param name="Accountable">Null: the head of the unit.</param>
internal sealed record RedirectRequest(
    string Code,
    UnitId Lead,
    PersonId? Accountable,
    string? Reason
);

internal sealed class RedirectAssignment(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    UnitDirectory units,
    PersonDirectory directory,
    PeopleOfUnits people
) : IOperation<RedirectRequest, Done>
{
    public Act Act => AssignmentActs.Redirect;

    public async Task<Outcome<Done>> Run(
        RedirectRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var named =
            request.Accountable ?? (await directory.HeadOf(request.Lead, now.Today, stop))?.Id;
        var taken = await desk.Take(request.Code, caller, now, stop, named);
        if (taken.Refused)
        {
            return taken.Refusal!;
        }

        var (assignment, deed) = taken.Value;
        if (assignment.Refuse(ActWords.Redirect, deed) is { } no)
        {
            return no;
        }

        if (await Problem(request.Lead, named, deed, caller, now, stop) is { } problem)
        {
            return problem;
        }

        var accountable = named!.Value;

        await FreeFromCooperation(assignment, request.Lead, stop);
        var fact = assignment.Redirect(request.Lead, accountable, request.Reason, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await book.ChangeLead(
            assignment.Duty,
            request.Lead,
            accountable,
            new Holder(request.Lead, accountable),
            request.Reason,
            now,
            stop
        );
    }

    /// <summary>The database lets no unit be lead and cooperate, not even for the time of one statement.</summary>
    private async Task FreeFromCooperation(
        Assignment assignment,
        UnitId lead,
        CancellationToken stop
    )
    {
        if (assignment.StopCooperatingWith(lead))
        {
            await db.SaveChangesAsync(stop);
        }
    }

    /// <summary>Redirecting gives work as issuing does, so it reaches no further.</summary>
    private async Task<Refusal?> Problem(
        UnitId unit,
        PersonId? accountable,
        Deed deed,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await units.Find(unit, stop) is not { } lead || !lead.ActiveOn(now.Today))
        {
            return Refusal.Invalid(
                ClarityCheck.Fields.LeadUnit,
                AssignmentRefusals.UnitNotActive(deed.Names.Of(unit))
            );
        }

        if (accountable is not { } person)
        {
            return Refusal.Invalid(
                ClarityCheck.Fields.Accountable,
                AssignmentRefusals.NoHead(lead.Name)
            );
        }

        if (!await people.BelongsTo(person, lead.Id, now.Today, stop))
        {
            return Refusal.Invalid(
                ClarityCheck.Fields.Accountable,
                AssignmentRefusals.NotInUnit(deed.Names.Of(person), deed.Names.Of(lead.Id))
            );
        }

        return caller.May(AssignmentActs.Issue, lead.Id, [.. lead.Lineage])
            ? null
            : PlatformRefusals.OutOfReach(AssignmentActs.Redirect, lead.Name);
    }
}
