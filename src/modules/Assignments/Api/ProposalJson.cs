using Chutri.Assignments.Model;
using Chutri.Assignments.Operations.Proposals;
using Chutri.Assignments.Web;

namespace Chutri.Assignments.Api;

/// <summary>What stands in a document for people to judge.</summary>
/// <param name="Seen">The mark of what is accepted: sent along when issuing, nothing is issued that was not in it.</param>
internal sealed record ReadingJson(
    Guid Document,
    int Version,
    string Seen,
    IReadOnlyList<ProposalJson> Proposals,
    IReadOnlyList<CoverageJson> Coverage
);

/// <param name="State">Pending, Accepted, Rejected, Merged or Issued.</param>
/// <param name="Start">Of its words in the text of the version, in UTF-16 units.</param>
/// <param name="Missing">Fields that are not yet clear enough to issue.</param>
internal sealed record ProposalJson(
    Guid Id,
    string ProvisionPath,
    int Start,
    int End,
    string Quote,
    string Title,
    IReadOnlyList<string> Leads,
    IReadOnlyList<string> Cooperating,
    string? Deadline,
    string? Deliverable,
    string? Authority,
    double Confidence,
    IReadOnlyList<string> Doubts,
    string State,
    string? DecidedBy,
    DateTime? DecidedAt,
    string? Reason,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> IssuedAs
)
{
    internal static ProposalJson Of(ReadingView view, Proposal proposal) =>
        new(
            proposal.Id.Value,
            proposal.ProvisionPath,
            proposal.Start,
            proposal.End,
            proposal.Quote,
            proposal.Title,
            [.. proposal.Leads.Select(unit => view.Units[unit].Code)],
            [.. proposal.Cooperating.Select(unit => view.Units[unit].Code)],
            DeadlineText.Of(proposal.Deadline)?.ToString(),
            proposal.Deliverable,
            proposal.Authority,
            proposal.Confidence,
            proposal.Doubts,
            proposal.State.ToString(),
            proposal.DecidedByName,
            proposal.DecidedAt,
            proposal.Reason,
            [.. proposal.Open ? view.MissingOf(proposal).Select(missing => missing.Field) : []],
            proposal.IssuedAs
        );
}

/// <summary>Provision × assignment × lead: what a document asks, and what became of it.</summary>
/// <param name="Settled">How many rows are covered or set aside.</param>
internal sealed record CoverageTableJson(
    Guid Document,
    int Version,
    int Settled,
    IReadOnlyList<CoverageJson> Rows
);

/// <param name="State">Uncovered, NoLead, LedTwice, Changed, Proposed, Covered or SetAside.</param>
/// <param name="Work">What covers it; recurring work once.</param>
internal sealed record CoverageJson(
    string ProvisionPath,
    string Text,
    string State,
    IReadOnlyList<CoverageWorkJson> Work,
    SetAsideJson? SetAside
)
{
    internal static CoverageJson Of(CoverageRow row) =>
        new(
            row.Provision.Path,
            row.Provision.Text,
            row.State.ToString(),
            [
                .. row.Assignments.Select(a => new CoverageWorkJson(
                    a.Code,
                    null,
                    a.Title,
                    a.Lead,
                    a.Due,
                    a.Changed
                )),
                .. row.Proposals.Select(p => new CoverageWorkJson(
                    null,
                    p.Proposal.Value,
                    p.Title,
                    p.HasLead ? p.Lead : null,
                    (p.Deadline as DraftDeadline.By)?.Day,
                    Changed: false
                )),
            ],
            row.Aside is { } aside ? new(aside.ByName, aside.At, aside.Reason) : null
        );
}

/// <param name="Assignment">Code of the assignment; null while it is a proposal.</param>
/// <param name="Proposal">Null once it is issued.</param>
/// <param name="Lead">Null where it is not clear who leads.</param>
/// <param name="Due">Null where no day is named, or it is not yet issued and counted in days.</param>
/// <param name="Changed">Its provision reads otherwise since it was issued.</param>
internal sealed record CoverageWorkJson(
    string? Assignment,
    Guid? Proposal,
    string Title,
    string? Lead,
    DateOnly? Due,
    bool Changed
);

internal sealed record SetAsideJson(string By, DateTime At, string Reason);

internal sealed record IssuedJson(IReadOnlyList<string> Codes);

internal sealed record AddedProposalJson(Guid Id);
