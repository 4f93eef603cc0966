using Chutri.DocumentReading.Language;

namespace Chutri.DocumentReading.Tasks;

/// <summary>What labels say of the task before them: who leads, with whom, by when, and what is handed in.</summary>
internal sealed record Particulars
{
    internal static readonly Particulars None = new();

    internal IReadOnlyList<NamedUnit> Leads { get; init; } = [];

    internal IReadOnlyList<NamedUnit> Cooperating { get; init; } = [];

    internal Deadline? Deadline { get; init; }

    /// <summary>A time is set that gives no day.</summary>
    internal bool UnreadDeadline { get; init; }

    /// <summary>Where the words of the deadline end in the text; 0 without one.</summary>
    internal int DeadlineEnd { get; init; }

    internal string? Deliverable { get; init; }

    /// <summary>Enough to know a task by, even where its words hold no verb of command.</summary>
    internal bool MakeATask => Leads.Count > 0 || (Deadline is not null && Deliverable is not null);

    internal bool SayNothing =>
        Leads.Count == 0
        && Cooperating.Count == 0
        && Deadline is null
        && Deliverable is null
        && !UnreadDeadline;

    /// <summary>These, and of the others what these leave open.</summary>
    internal Particulars Or(Particulars others) =>
        new()
        {
            Leads = Leads.Count > 0 ? Leads : others.Leads,
            Cooperating = Cooperating.Count > 0 ? Cooperating : others.Cooperating,
            Deadline = Deadline ?? others.Deadline,
            UnreadDeadline = UnreadDeadline || others.UnreadDeadline,
            DeadlineEnd = Math.Max(DeadlineEnd, others.DeadlineEnd),
            Deliverable = Deliverable ?? others.Deliverable,
        };
}
