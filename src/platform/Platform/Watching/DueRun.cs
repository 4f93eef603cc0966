namespace Chutri.Platform;

/// <summary>How the last run of one kind of due work went, on whichever node: one row for each kind.</summary>
public sealed class DueRun
{
    /// <summary>The work's own name (<see cref="IDueWork.Name"/>).</summary>
    public string Name { get; init; } = "";

    public DateTime At { get; init; }

    public string Node { get; init; } = "";

    /// <summary>How many things that run carried out.</summary>
    public int Done { get; init; }

    public long TookInMilliseconds { get; init; }

    /// <summary>When it last ended as it should; null = never.</summary>
    public DateTime? SucceededAt { get; init; }

    /// <summary>The kind of failure of the last run; null where it succeeded. Never its message, which may hold names.</summary>
    public string? Failure { get; init; }
}
