using Chutri.Platform;

namespace Chutri.Assignments.Model;

/// <summary>What is known of an assignment before it is issued; whatever is missing is null.</summary>
internal sealed record AssignmentDraft
{
    public string? Title { get; init; }

    /// <summary>What is to be done, in full; the title alone will do where it says all.</summary>
    public string? Work { get; init; }

    public string? Deliverable { get; init; }

    public UnitId? LeadUnit { get; init; }

    public PersonId? Accountable { get; init; }

    /// <summary>What the lead may decide or ask for on its own.</summary>
    public string? Authority { get; init; }

    public DraftDeadline? Deadline { get; init; }

    public AssignmentSource? Source { get; init; }

    public PersonId? SupervisingLeader { get; init; }

    public IReadOnlyList<UnitId> Cooperating { get; init; } = [];

    /// <summary>Seen by named people alone; null: by everybody.</summary>
    public ViewLimit? Limit { get; init; }

    /// <summary>Who is named, beside those whom the work itself makes party to it.</summary>
    public IReadOnlyList<PersonId> Viewers { get; init; } = [];

    /// <summary>Why the lead is a unit whose functions do not say so.</summary>
    public string? LeadReason { get; init; }

    /// <summary>The assignment that this one is a part of.</summary>
    public AssignmentId? Parent { get; init; }
}
