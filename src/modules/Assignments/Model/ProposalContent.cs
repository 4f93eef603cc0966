using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>What a proposal says: the values that a person may correct before it is issued.</summary>
/// <param name="Leads">
/// The unit that leads. Several = each of them does the task on its own: every one gets an assignment of which it is the one lead.
/// </param>
/// <param name="Accountable">The person who answers; null = the head of the lead unit, taken when it is issued.</param>
internal sealed record ProposalContent(
    string Title,
    IReadOnlyList<UnitId> Leads,
    PersonId? Accountable,
    IReadOnlyList<UnitId> Cooperating,
    DraftDeadline? Deadline,
    string? Deliverable,
    string? Authority
)
{
    /// <summary>Two units named side by side are not two leads: the first leads, the others cooperate, unless a person says otherwise.</summary>
    public ProposalContent LedBy(UnitId lead) =>
        this with
        {
            Leads = [lead],
            Accountable = null,
            Cooperating = [.. Leads.Concat(Cooperating).Where(unit => unit != lead).Distinct()],
        };
}
