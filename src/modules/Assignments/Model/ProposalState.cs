namespace Chutri.Assignments.Model;

/// <summary>What people made of a proposal. The machine proposes, a person decides.</summary>
internal enum ProposalState
{
    Pending,
    Accepted,
    Rejected,

    /// <summary>Its words went into another proposal.</summary>
    Merged,

    /// <summary>It became an assignment, or one for each of its leads.</summary>
    Issued,
}
