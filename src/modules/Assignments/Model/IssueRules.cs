using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

/// <summary>What must hold between the values of a draft before it is issued; all problems at once.</summary>
internal static class IssueRules
{
    public const string LimitField = "limitedAs";

    public static IReadOnlyList<FieldError> Check(
        AssignmentDraft draft,
        IssueCircumstances known,
        ClarityCheck clarities,
        Deed deed
    ) =>
        [
            .. clarities.Missing(draft).Select(missing => missing.Error),
            .. Lead(draft, known, deed),
            .. People(draft, known, deed),
            .. Cooperation(draft, known, deed),
            .. Time(known, deed),
            .. Source(draft),
            .. Viewing(draft),
            .. Long(draft),
        ];

    private static IEnumerable<FieldError> Lead(
        AssignmentDraft draft,
        IssueCircumstances known,
        Deed deed
    )
    {
        if (draft.LeadUnit is { } lead && !known.ActiveUnits.Contains(lead))
        {
            yield return new(
                ClarityCheck.Fields.LeadUnit,
                AssignmentRefusals.UnitNotActive(deed.Names.Of(lead))
            );
        }
    }

    private static IEnumerable<FieldError> People(
        AssignmentDraft draft,
        IssueCircumstances known,
        Deed deed
    )
    {
        if (draft is { LeadUnit: { } lead, Accountable: { } person } && !known.AccountableInLead)
        {
            yield return new(
                ClarityCheck.Fields.Accountable,
                AssignmentRefusals.NotInUnit(deed.Names.Of(person), deed.Names.Of(lead))
            );
        }

        if (draft.SupervisingLeader is not null && !known.SupervisorHoldsPost)
        {
            yield return new(
                ClarityCheck.Fields.SupervisingLeader,
                AssignmentRefusals.SupervisorWithoutPost(
                    deed.Names.Of(draft.SupervisingLeader.Value)
                )
            );
        }
    }

    private static IEnumerable<FieldError> Cooperation(
        AssignmentDraft draft,
        IssueCircumstances known,
        Deed deed
    )
    {
        foreach (var unit in draft.Cooperating)
        {
            if (unit == draft.LeadUnit)
            {
                yield return new(
                    ClarityCheck.Fields.Cooperating,
                    AssignmentRefusals.LeadCannotCooperate(deed.Names.Of(unit))
                );
            }
            else if (!known.ActiveUnits.Contains(unit))
            {
                yield return new(
                    ClarityCheck.Fields.Cooperating,
                    AssignmentRefusals.UnitNotActive(deed.Names.Of(unit))
                );
            }
        }
    }

    /// <summary>A whole that is overdue bounds its parts no more: then, of all times, its work has to be divided.</summary>
    private static IEnumerable<FieldError> Time(IssueCircumstances known, Deed deed)
    {
        if (known.Deadline is { } deadline && deadline.Due < deed.Now.Today)
        {
            yield return new(
                ClarityCheck.Fields.Deadline,
                AssignmentRefusals.DueInThePast(deadline.Due)
            );
        }
        else if (known.Deadline?.IsOver(deed.Now.Local) is true)
        {
            yield return new(
                ClarityCheck.Fields.Deadline,
                AssignmentRefusals.TimeInThePast(known.Deadline.LastMoment)
            );
        }
        else if (
            known.ParentDue is { } last
            && last >= deed.Now.Today
            && (known.Deadline is null || known.Deadline.Due > last)
        )
        {
            yield return new(ClarityCheck.Fields.Deadline, AssignmentRefusals.PartAfterWhole(last));
        }
    }

    private static IEnumerable<FieldError> Source(AssignmentDraft draft)
    {
        if (
            string.IsNullOrWhiteSpace(draft.Source?.Citation)
            || string.IsNullOrWhiteSpace(draft.Source.Quote)
        )
        {
            yield return new(ClarityCheck.Fields.Source, AssignmentRefusals.SourceMissing);
        }
    }

    private static IEnumerable<FieldError> Viewing(AssignmentDraft draft)
    {
        if (draft is { Limit: not null, Source.Kind: SourceKind.Provision })
        {
            yield return new(LimitField, AssignmentRefusals.ProvisionIsReadByAll);
        }

        if (draft is { Limit: null, Viewers.Count: > 0 })
        {
            yield return new(LimitField, AssignmentRefusals.ViewersWithoutLimit);
        }
    }

    private static IEnumerable<FieldError> Long(AssignmentDraft draft) =>
        from bounded in (IEnumerable<(string Field, string? Text, int Longest)>)
            [
                (ClarityCheck.Fields.Title, draft.Title, Lengths.Title),
                (ClarityCheck.Fields.Work, draft.Work, Lengths.Work),
                (ClarityCheck.Fields.Deliverable, draft.Deliverable, Lengths.Short),
                (ClarityCheck.Fields.Authority, draft.Authority, Lengths.Short),
                ("citation", draft.Source?.Citation, Lengths.Reference),
                (ClarityCheck.Fields.Source, draft.Source?.Quote, Lengths.Quote),
            ]
        where bounded.Text?.Length > bounded.Longest
        select new FieldError(bounded.Field, AssignmentRefusals.TooLong(bounded.Longest));
}

/// <summary>What the world says about a draft on the day of issue.</summary>
/// <param name="ActiveUnits">Those of the named units that are active.</param>
/// <param name="Deadline">The deadline that the draft means today; null for continuing work or where none is given.</param>
/// <param name="ParentDue">The due day of the assignment that this is a part of, where it has one.</param>
internal sealed record IssueCircumstances(
    IReadOnlySet<UnitId> ActiveUnits,
    bool AccountableInLead,
    bool SupervisorHoldsPost,
    Deadline? Deadline,
    DateOnly? ParentDue
);
