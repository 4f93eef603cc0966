using Chutri.Assignments;
using Chutri.Duties;
using Chutri.Inspections.Model;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

/// <summary>What the page of one inspection shows to this reader.</summary>
internal static class InspectionPresenter
{
    public static InspectionModel Model(
        InspectionView view,
        Caller caller,
        string sent,
        FormEntry entry,
        IReadOnlyDictionary<string, string> signs,
        DateOnly today
    )
    {
        var one = view.Of;
        var (me, leads) = (caller.Person, one.Leads(caller.Person));
        var member = one.Team.FirstOrDefault(other => other.Person == me);
        var findings = view.Findings.ToDictionary(
            finding => finding.Number,
            finding => Row(finding, view, caller, signs, today)
        );
        return new()
        {
            Code = one.Code,
            Heading = InspectionWords.Heading(one.Act.Capital(), one.UnitName, one.IsSurprise),
            State = one.State.Name(),
            About = About(view),
            Steps = [.. view.Steps.Select(step => Row(step, view))],
            Team =
            [
                .. one
                    .Team.OrderByDescending(other => other.IsHead)
                    .ThenBy(other => other.Name, StringComparer.Ordinal)
                    .Select(Row),
            ],
            Findings = [.. findings.Values],
            Papers =
            [
                .. view.Papers.Select(paper => new PaperRowModel(
                    paper.Number,
                    paper.Name,
                    paper.Description,
                    InspectionUrls.Paper(one.Code, paper.Id),
                    paper.Kind.Name(),
                    paper.AddedByName,
                    paper.Sha256,
                    paper.MistakenWhy is { } why ? InspectionFieldWords.MistakenIs(why) : null,
                    paper.MayBeMarkedBy(one, me) ? $"{paper.Id}" : null
                )),
            ],
            Conclusion = view.Conclusion,
            WithoutWork = [.. one.WithoutWork.Select(finding => finding.Number)],
            Inside = view.Inside,
            MaySeePapers = view.Side is not InspectionSide.Person,
            MayChangeTeam = me == one.DecidedBy && one.State is not InspectionState.Closed,
            MayDeclare = member is { DeclaredAt: null } && one.State is not InspectionState.Closed,
            MayAddPapers =
                one.State is not InspectionState.Closed
                && (member is not null || view.Side is InspectionSide.Unit),
            MayHandOver =
                one.OpenStep(StepKind.Papers) is not null
                && (leads || view.Side is InspectionSide.Unit),
            MayFind = member is not null && one.OpenStep(StepKind.Field) is not null,
            MaySend = leads && one.OpenStep(StepKind.Field) is not null,
            MayConclude = (leads || me == one.DecidedBy) && one.State is InspectionState.Answering,
            MayClose = leads && one.State is InspectionState.Concluded,
            Answers = Answers(view, caller),
            AnsweredBy = side =>
                [
                    .. view
                        .Findings.Where(finding => side == "unit" || finding.Responsible == me)
                        .Select(finding => findings[finding.Number]),
                ],
            Entry = entry,
            Sent = sent,
        };
    }

    private static List<string> Answers(InspectionView view, Caller caller)
    {
        var open = view.Steps.Where(step => step.Kind is StepKind.Reply && step.DoneAt is null);
        var sides = new List<string>();
        foreach (var step in open.Where(_ => view.Of.State is InspectionState.Answering))
        {
            if (step.AsPerson && step.Person == caller.Person)
            {
                sides.Add("person");
            }
            else if (!step.AsPerson && view.SpeaksForUnit)
            {
                sides.Add("unit");
            }
        }

        return sides;
    }

    private static List<InspectionFactRow> About(InspectionView view)
    {
        var one = view.Of;
        List<InspectionFactRow> rows =
        [
            new(InspectionWords.Owner, view.Owner),
            new(InspectionWords.DecidedBy, one.DecidedByName),
            new(InspectionWords.Basis, view.Basis),
            new(InspectionWords.Scope, view.Scope, Lines: true),
            new(InspectionWords.Papers, view.PapersAskedFor, Lines: true),
        ];
        return [.. rows.Where(row => row.Value.Length > 0)];
    }

    private static StepRowModel Row(InspectionStep step, InspectionView view)
    {
        var duty = view.Duties.GetValueOrDefault(step.Duty);
        return new(
            step.Kind.Name(),
            view.Inside && step.Note is { } note ? $"{step.Holder} ({note})" : step.Holder,
            step.DueOn,
            duty is null ? TimelinessKind.Within : DeadlineViews.KindOf(duty.Timing, duty.State),
            duty?.Timing.Sentence ?? InspectionWords.DoneOn
        );
    }

    private static MemberRowModel Row(TeamMember member) =>
        new(
            member.Name,
            member.IsHead,
            member.DeclaredAt is null ? InspectionWords.NotDeclared
                : member.Tie is { Length: > 0 } tie ? new Words(tie, tie)
                : member.Tie is null ? InspectionWords.TieNotKept
                : InspectionWords.NoTie,
            member.Known
        );

    /// <param name="signs">What the signs of the catalogue say, by their codes.</param>
    public static FindingRowModel Row(
        InspectionFinding finding,
        InspectionView view,
        Caller caller,
        IReadOnlyDictionary<string, string> signs,
        DateOnly today
    )
    {
        var duty = view.Remedies.GetValueOrDefault(finding.Id);
        List<InspectionFactRow> rows =
        [
            InspectionFactRow.Said(FindingPageWords.Degree, finding.Degree.Name()),
            InspectionFactRow.Said(FindingPageWords.Cause, finding.Cause.Name()),
            new(FindingPageWords.CauseText, finding.CauseText),
            new(FindingPageWords.Responsible, finding.ResponsibleName ?? view.Of.UnitName),
            new(FindingPageWords.Evidence, finding.Evidence),
        ];
        if (finding.Sign.Length > 0)
        {
            rows.Insert(0, new(FindingPageWords.Sign, SignText.Of(finding.Sign, signs)));
        }

        if (finding.Recommendation.Length > 0)
        {
            rows.Add(new(FindingPageWords.Recommendation, finding.Recommendation));
        }

        return new(
            finding.Number,
            finding.Nature,
            rows,
            finding.FoundBefore,
            [
                .. finding
                    .Replies.OrderBy(reply => reply.At)
                    .Select(reply => new ReplyRowModel(
                        FindingPageWords.Said(reply.ByName, reply.ForUnit, reply.Agrees),
                        reply.Text
                    )),
            ],
            finding.Assignment,
            finding.Assignment is { } code ? AssignmentUrls.Assignment(code) : null,
            duty is null ? null : DeadlineViews.KindOf(duty.Timing, duty.State),
            duty?.Timing.Sentence,
            finding.WantsWork
            && view.Of.ConcludedOn is not null
            && caller.Person == view.Of.DecidedBy
                ? InspectionUrls.Finding(view.Of.Code, finding.Number) + "/remedy"
                : null,
            duty?.Timing.Timeliness is WorkingCalendar.Timeliness.Overdue,
            finding is { Effect: { } effect, CheckedOn: { } on }
                    ? EffectPageWords.Said(effect.Name(), finding.CheckedByName ?? "", on)
                : finding.CheckOn is { } day ? EffectPageWords.From(day)
                : null,
            finding.EffectNote,
            view.Inside && finding.IsToBeChecked(today),
            [
                .. finding
                    .Earlier.OrderBy(one => one.Number)
                    .Select(one => new EarlierRemedyModel(
                        one.Assignment,
                        AssignmentUrls.Assignment(one.Assignment),
                        EffectPageWords.Said(one.Effect.Name(), one.CheckedByName, one.CheckedOn),
                        one.Note
                    )),
            ]
        );
    }
}
