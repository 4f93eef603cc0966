using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>A proposal as a draft for one of its leads, so that the same six clarities judge both.</summary>
internal static class ProposalDrafts
{
    /// <param name="lead">One of the proposal's leads; null where none is known yet.</param>
    /// <param name="head">The head of that unit, who answers where nobody else is named.</param>
    public static AssignmentDraft For(
        Proposal proposal,
        UnitId? lead,
        PersonId? head,
        DateOnly? documentDate
    ) =>
        new()
        {
            Title = proposal.Title,
            Deliverable = proposal.Deliverable,
            LeadUnit = proposal.HasTwoLeads ? null : lead,
            Accountable = proposal.HasTwoLeads ? null : proposal.Accountable ?? head,
            Authority = proposal.Authority,
            Deadline = proposal.Deadline,
            Cooperating = [.. proposal.Cooperating.Where(unit => unit != lead)],
            Source = AssignmentSource.OfProvision(
                proposal.Document,
                proposal.DocumentVersion,
                proposal.ProvisionPath,
                proposal.Start,
                proposal.End,
                proposal.CitationVietnamese,
                documentDate,
                proposal.Quote
            ),
        };
}
