using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record RedirectRequest(
    string Code,
    UnitId Lead,
    PersonId Accountable,
    string? Reason
);

internal sealed class RedirectAssignment(
    AppDatabase db,
    Desk desk,
    DutyBook book,
    UnitDirectory units,
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
        var taken = await desk.Take(request.Code, caller, now, stop, request.Accountable);
        if (taken.Refused)
        {
            return taken.Refusal!;
        }

        var (assignment, deed) = taken.Value;
        if (await Problem(request, deed, now, stop) is { } problem)
        {
            return problem;
        }

        await FreeFromCooperation(assignment, request.Lead, stop);
        var fact = assignment.Redirect(request.Lead, request.Accountable, request.Reason, deed);
        if (fact.Refused)
        {
            return fact.Refusal!;
        }

        db.Record(fact.Value, caller, now);
        return await book.ChangeLead(
            assignment.Duty,
            request.Lead,
            request.Accountable,
            new Holder(request.Lead, request.Accountable),
            request.Reason,
            caller,
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

    private async Task<Refusal?> Problem(
        RedirectRequest request,
        Deed deed,
        Moment now,
        CancellationToken stop
    ) =>
        (await units.Find(request.Lead, stop))?.ActiveOn(now.Today) is not true
            ? Refusal.Invalid(
                ClarityCheck.Fields.LeadUnit,
                AssignmentRefusals.UnitNotActive(deed.Names.Of(request.Lead))
            )
        : !await people.BelongsTo(request.Accountable, request.Lead, now.Today, stop)
            ? Refusal.Invalid(
                ClarityCheck.Fields.Accountable,
                AssignmentRefusals.NotInUnit(
                    deed.Names.Of(request.Accountable),
                    deed.Names.Of(request.Lead)
                )
            )
        : null;
}
