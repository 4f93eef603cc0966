namespace Chutri.Assignments.Model;

/// <summary>
/// Provision × assignment × lead (law 3): what is not covered, what has no lead, what is led twice, what was set aside. Pure: it
/// sees values and says what they mean.
/// </summary>
internal static class Coverage
{
    public static CoverageState StateOf(
        bool demands,
        IReadOnlyCollection<CoveringAssignment> assignments,
        IReadOnlyCollection<CoveringProposal> proposals,
        bool setAside
    )
    {
        if (LedTwice(assignments, proposals))
        {
            return CoverageState.LedTwice;
        }

        if (proposals.Any(proposal => !proposal.HasLead))
        {
            return CoverageState.NoLead;
        }

        if (proposals.Count > 0)
        {
            return CoverageState.Proposed;
        }

        if (assignments.Count > 0)
        {
            return !setAside && assignments.All(assignment => assignment.Changed)
                ? CoverageState.Changed
                : CoverageState.Covered;
        }

        if (setAside)
        {
            return CoverageState.SetAside;
        }

        return demands ? CoverageState.Uncovered : CoverageState.NothingAsked;
    }

    /// <summary>The same words given to different leads by two assignments that do not come from one proposal.</summary>
    private static bool LedTwice(
        IReadOnlyCollection<CoveringAssignment> assignments,
        IReadOnlyCollection<CoveringProposal> proposals
    )
    {
        var claims = assignments
            .Select(a => new Claim(a.Proposal, a.Lead, a.Words, a.Title))
            .Concat(
                proposals
                    .Where(p => p.HasLead)
                    .Select(p => new Claim(p.Proposal, p.Lead, p.Words, p.Title))
            )
            .ToList();
        for (var one = 0; one < claims.Count; one++)
        {
            for (var other = one + 1; other < claims.Count; other++)
            {
                if (claims[one].Clashes(claims[other]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private sealed record Claim(ProposalId? Proposal, string Lead, QuotedWords Words, string Title)
    {
        public bool Clashes(Claim other) =>
            !(Proposal is { } own && own == other.Proposal)
            && Lead != other.Lead
            && Words.Overlap(other.Words)
            && string.Equals(Title, other.Title, StringComparison.OrdinalIgnoreCase);
    }
}

internal enum CoverageState
{
    Uncovered,
    NoLead,
    LedTwice,

    /// <summary>It has work, but from words that have changed since: whether the work is still right is for a person to say.</summary>
    Changed,
    Proposed,
    Covered,
    SetAside,
    NothingAsked,
}

internal static class CoverageStates
{
    /// <summary>Nothing is left to do: it has its work, or somebody set it aside.</summary>
    public static bool IsSettled(this CoverageState state) =>
        state is CoverageState.Covered or CoverageState.SetAside;

    /// <summary>Somebody has to do something before all of it is given out.</summary>
    public static bool IsOpen(this CoverageState state) =>
        state
            is CoverageState.Uncovered
                or CoverageState.NoLead
                or CoverageState.LedTwice
                or CoverageState.Changed;
}

/// <summary>The words that ask for it, in the text of the version from which it was read.</summary>
internal readonly record struct QuotedWords(int Version, int Start, int End)
{
    public bool Overlap(QuotedWords other) =>
        Version == other.Version && Start < other.End && other.Start < End;
}

/// <param name="Code">Of the current one, where it recurs.</param>
/// <param name="Lead">The lead unit's name.</param>
/// <param name="ProvisionPath">In the version now in force.</param>
/// <param name="Changed">The provision reads otherwise since it was issued.</param>
internal sealed record CoveringAssignment(
    string Code,
    string Title,
    string Lead,
    ProposalId? Proposal,
    string ProvisionPath,
    QuotedWords Words,
    bool Changed = false,
    DateOnly? Due = null
);

internal sealed record CoveringProposal(
    ProposalId Proposal,
    string Title,
    string Lead,
    bool HasLead,
    bool Accepted,
    QuotedWords Words,
    DraftDeadline? Deadline = null
);
