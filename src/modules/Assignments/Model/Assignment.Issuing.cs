using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal sealed partial class Assignment
{
    private readonly List<CooperatingUnit> cooperating = [];

    /// <summary>The units that work along; never the lead, each once.</summary>
    public IReadOnlyList<CooperatingUnit> Cooperating => cooperating;

    /// <summary>
    /// Makes the assignment from a draft that has passed <see cref="IssueRules.Check"/>.
    /// </summary>
    public static Assignment Issue(
        AssignmentDraft draft,
        string code,
        string searchText,
        Deadline? deadline,
        Issuer issuer,
        Deed deed
    )
    {
        var recurrence = draft.Deadline as DraftDeadline.Recurring;
        var assignment = new Assignment
        {
            Code = code,
            Title = draft.Title!,
            Work = draft.Work ?? "",
            Deliverable = draft.Deliverable ?? "",
            Authority = draft.Authority ?? "",
            LeadUnit = draft.LeadUnit!.Value,
            Accountable = draft.Accountable!.Value,
            AccountableSince = deed.Now.Today,
            IssuerUnit = issuer.Unit,
            IssuerPerson = issuer.Person,
            IssuerPost = issuer.Post,
            IssuerSignature = issuer.Signature,
            SupervisingLeader = draft.SupervisingLeader,
            Limit = draft.Limit,
            Source = draft.Source! with { },
            Parent = draft.Parent,
            Continuing = draft.Deadline is DraftDeadline.Continuing,
            Recurrence = recurrence is null ? null : DeadlineJson.Write(recurrence.Recurrence),
            PeriodEnds = recurrence is null ? null : deadline?.Due,
            IssuedAt = deed.Now.Utc,
            IssuedOn = deed.Now.Today,
            SearchText = searchText,
        };
        assignment.cooperating.AddRange(
            draft.Cooperating.Distinct().Select(unit => new CooperatingUnit(assignment.Id, unit))
        );
        assignment.Step(AssignmentStep.Issued, deed);
        return assignment;
    }

    public AssignmentIssued Announce(Deadline? deadline, Deed deed) =>
        new(
            Ref,
            deed.Names.Of(LeadUnit),
            Accountable,
            deed.Names.Of(Accountable),
            IssuerUnit,
            deadline?.Due,
            Source.Kind,
            Source.Citation,
            Parent,
            Occurrence
        )
        {
            DueAt = deadline?.At,
        };
}

/// <summary>On whose behalf an assignment is given.</summary>
internal sealed record Issuer(UnitId Unit, PersonId? Person, PostId? Post, string Signature)
{
    public static Issuer Of(Deed deed) =>
        new(
            deed.By.Unit
                ?? throw new InvalidOperationException("Only a post in a unit gives assignments"),
            deed.By.Authority,
            deed.By.Post,
            deed.Signature
        );
}
