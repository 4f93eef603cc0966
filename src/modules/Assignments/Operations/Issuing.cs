using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.VietnameseText;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Operations;

/// <summary>
/// Issues drafts inside whatever operation asks: one by hand, many from a document, parts of a whole. The operation's own
/// transaction holds them all or none.
/// </summary>
internal sealed class Issuing(
    AppDatabase db,
    Counters counters,
    DutyBook book,
    DutyReading duties,
    UnitDirectory units,
    PeopleOfUnits people,
    Calendars calendars,
    ClarityCheck clarities,
    Circle circle,
    ChosenLeads chosen,
    Desk desk
)
{
    /// <summary>All that stands against issuing the draft today; nothing is kept.</summary>
    public async Task<IReadOnlyList<FieldError>> Check(
        AssignmentDraft draft,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var deed = await DeedFor(draft, caller, now, stop);
        return IssueRules.Check(
            draft,
            await Circumstances(draft, null, now, stop),
            clarities,
            deed
        );
    }

    /// <param name="act">The act in whose reach the lead unit must be.</param>
    /// <param name="issuer">On whose behalf; null = the caller's own post.</param>
    /// <param name="whole">The assignment that it becomes a part of.</param>
    public async Task<Outcome<Assignment>> Issue(
        AssignmentDraft draft,
        Act act,
        Issuer? issuer,
        Assignment? whole,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var deed = await DeedFor(draft, caller, now, stop);
        var known = await Circumstances(draft, whole, now, stop);
        var problems = IssueRules.Check(draft, known, clarities, deed);
        if (problems.Count > 0)
        {
            return Refusal.Invalid(problems);
        }

        var lead = await units.Find(draft.LeadUnit!.Value, stop);
        if (!caller.May(act, lead!.Id, [.. lead.Lineage]))
        {
            return PlatformRefusals.OutOfReach(act, lead.Name);
        }

        var code = await NextCode(now, stop);
        var assignment = Assignment.Issue(
            draft,
            code,
            SearchTextOf(code, draft),
            known.Deadline,
            issuer ?? Issuer.Of(deed),
            deed
        );
        await Keep(
            assignment,
            known.Deadline,
            caller.Person is { } self ? draft.Viewers.Append(self) : draft.Viewers,
            deed,
            stop
        );
        if (whole is null && assignment.Limit is null)
        {
            await chosen.Note(assignment, draft, deed, stop);
        }

        return assignment;
    }

    /// <summary>Opens its duty, keeps it, and records the fact; limited, to be seen by named people from the first moment.</summary>
    public async Task Keep(
        Assignment assignment,
        Deadline? deadline,
        IEnumerable<PersonId> viewers,
        Deed deed,
        CancellationToken stop
    )
    {
        assignment.Has(
            await book.Open(
                new OpenDuty(
                    DutyKind.Assignment,
                    assignment.Code,
                    assignment.ListedTitle,
                    AssignmentUrls.Assignment(assignment.Code),
                    assignment.Id.Value,
                    assignment.Source.Document,
                    assignment.LeadUnit,
                    assignment.Accountable,
                    assignment.IssuerUnit,
                    assignment.IssuerPerson,
                    new Holder(assignment.LeadUnit, assignment.Accountable),
                    NextStep.Acknowledge,
                    deadline
                )
                {
                    AlsoFoundBy = assignment.ListedWords,
                },
                deed.Now,
                stop
            )
        );
        db.Add(assignment);
        db.Record(assignment.Announce(deadline, deed), deed.By, deed.Now);
        if (assignment.Limit is not null)
        {
            await circle.Close(assignment, viewers, null, deed, stop);
        }
    }

    public async Task<string> NextCode(Moment now, CancellationToken stop)
    {
        var year = now.Today.Year;
        return AssignmentCode.Of(year, await counters.Next(AssignmentCode.CounterName(year), stop));
    }

    public static string SearchTextOf(string code, AssignmentDraft draft) =>
        SearchTextOf(code, draft.Title, draft.Work, draft.Deliverable, draft.Source?.Citation);

    public static string SearchTextOf(params IEnumerable<string?> parts) =>
        Folding.Fold(string.Join(' ', parts));

    private Task<Deed> DeedFor(
        AssignmentDraft draft,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => desk.Deed(caller, now, stop, draft.Accountable, draft.SupervisingLeader);

    private async Task<IssueCircumstances> Circumstances(
        AssignmentDraft draft,
        Assignment? whole,
        Moment now,
        CancellationToken stop
    )
    {
        var active = (await units.ActiveOn(now.Today, stop)).Select(unit => unit.Id).ToHashSet();
        return new(
            active,
            draft is { Accountable: { } person, LeadUnit: { } lead }
                && await people.BelongsTo(person, lead, now.Today, stop),
            draft.SupervisingLeader is not { } leader
                || await people.HoldsPost(leader, now.Today, stop),
            draft.Deadline?.On(now.LocalMinute, await calendars.InForce(stop)),
            whole is null ? null : (await duties.Find(whole.Duty, now, stop))?.Due
        );
    }
}
