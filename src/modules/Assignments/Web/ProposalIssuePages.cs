using Chutri.Assignments.Model;
using Chutri.Assignments.Operations;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.WorkingCalendar;
using Microsoft.AspNetCore.Http;

namespace Chutri.Assignments.Web;

/// <summary>The page before issuing: what goes to whom by when, what can be issued and what not, and why.</summary>
internal sealed class ProposalIssuePages(
    ReadingOfDocument reading,
    PersonDirectory people,
    AuthorityClock clock
)
{
    public async Task<IResult> Show(
        HttpContext context,
        DocumentId document,
        FormEntry entry,
        Caller caller,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        if (await reading.Show(document, now, stop) is not { } view)
        {
            return ReadingRoutes.NoContent.Answer(context);
        }

        var named = await people.Names(
            view.Proposals.Select(p => p.Accountable).OfType<PersonId>(),
            stop
        );
        var drafts = new Drafts(view, named);
        var model = Model(drafts, entry, caller);
        return Pages.Show<IssuePage>(
            context,
            model,
            model.Heading,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
    }

    private IssuePageModel Model(Drafts drafts, FormEntry entry, Caller caller)
    {
        var view = drafts.View;
        var accepted = view.Proposals.Where(p => p.State is ProposalState.Accepted).ToList();
        var lines = accepted
            .SelectMany(proposal => proposal.Leads.Select(lead => drafts.Draft(proposal, lead)))
            .ToList();
        return new(
            view.Document.Title.ToString(),
            ProposalUrls.Reading(view.Document.Id),
            ProposalWords.IssueHeading(lines.Count),
            [.. lines.Select(drafts.Line)],
            [.. Counts(lines)],
            IssuedBefore.Of(view.Proposals, clock.Zone) is { } before
                ? new(before.Sentence(), AssignmentUrls.OfDocument(before.Document))
                : null,
            [
                .. view.Coverage()
                    .Where(row => row.State.IsOpen())
                    .Select(row => CoveragePresenter.Row(view, row, view.MayReview(caller))),
            ],
            view.Proposals.Count(p => p.State is ProposalState.Pending),
            caller.Has(AssignmentActs.Issue) ? caller.Title : null,
            lines.TrueForAll(line => line.CanBeIssued),
            SeenProposals.Of(accepted),
            entry
        );
    }

    private static IEnumerable<Words> Counts(List<IssueDraft> lines)
    {
        var unclear = lines.Where(line => !line.CanBeIssued).ToList();
        if (unclear.Count == 0)
        {
            yield break;
        }

        yield return ProposalWords.CanBeIssued(lines.Count - unclear.Count);
        yield return ProposalWords.CannotBeIssued(
            unclear.Count,
            [
                .. unclear
                    .SelectMany(line => line.Missing)
                    .GroupBy(missing => missing.Clarity)
                    .OrderBy(group => group.Key)
                    .Select(group => (group.Count(), ProposalWords.NotClear(group.Key.Name()))),
                .. unclear.Count(line => line.Passed) is > 0 and var passed
                    ? new[] { (passed, ProposalWords.DueIsPast) }
                    : [],
            ]
        );
        yield return ProposalWords.AllOrNone;
    }

    /// <param name="Due">The day it would be due if issued today.</param>
    private sealed record IssueDraft(
        Proposal Proposal,
        UnitId Lead,
        AssignmentDraft Values,
        IReadOnlyList<MissingClarity> Missing,
        Deadline? Due,
        bool Passed
    )
    {
        public bool CanBeIssued => Missing.Count == 0 && !Passed;
    }

    private sealed record Drafts(ReadingView View, IReadOnlyDictionary<PersonId, string> Named)
    {
        public IssueDraft Draft(Proposal proposal, UnitId lead)
        {
            var head = View.Heads.GetValueOrDefault(lead);
            var values = ProposalDrafts.For(proposal, lead, head?.Id, View.Document.Date);
            return new(
                proposal,
                lead,
                values,
                ClarityCheck.Six.Missing(values),
                View.DueIfIssued(proposal),
                View.IsPast(proposal)
            );
        }

        public IssueLine Line(IssueDraft draft)
        {
            var proposal = draft.Proposal;
            var edit = ProposalUrls.Proposal(proposal);
            return new(
                $"proposal-{proposal.Id.Value}",
                proposal.Title,
                View.NameOf(draft.Lead),
                proposal.Accountable is { } person
                    ? Named.GetValueOrDefault(person)
                    : View.Heads.GetValueOrDefault(draft.Lead)?.Name,
                string.Join(", ", draft.Values.Cooperating.Select(View.NameOf)),
                DeadlineText.Of(proposal.Deadline) ?? ProposalWords.NoDeadline,
                draft.Due is { } due && proposal.Deadline is not DraftDeadline.By
                    ? ProposalWords.DueIfToday(due)
                    : null,
                proposal.Deliverable,
                proposal.Citation,
                [
                    .. draft.Missing.Select(missing => new MissingLink(
                        missing.Clarity.Missing(),
                        Field(edit, missing.Clarity)
                    )),
                    .. draft.Passed
                        ? new[]
                        {
                            new MissingLink(
                                ProposalWords.DuePassed,
                                Field(edit, Assignments.Model.Clarity.Time)
                            ),
                        }
                        : [],
                ],
                edit
            );
        }

        private static string Field(string edit, Assignments.Model.Clarity clarity) =>
            $"{edit}#{FieldNames.Id(ProposalUrls.FieldOf(clarity))}";
    }
}
