using System.Reflection;

namespace Chutri.Platform;

/// <summary>One running program of several on the same database, as it was last seen by itself.</summary>
public sealed class Node
{
    public Guid Id { get; init; }

    /// <summary>The machine's name.</summary>
    public string Machine { get; init; } = "";

    public string Version { get; init; } = "";

    public DateTime StartedAt { get; init; }

    public DateTime SeenAt { get; init; }

    private static readonly TimeSpan SilentAfter = TimeSpan.FromMinutes(3);

    /// <summary>One that runs says so every minute.</summary>
    public bool IsAlive(Moment now) => now.Utc - SeenAt <= SilentAfter;
}

/// <summary>This program among the nodes.</summary>
public sealed class ThisNode(TimeProvider time)
{
    public static string ProgramVersion { get; } =
        Assembly.GetEntryAssembly()?.GetName().Version?.ToString(3) ?? "0.0.0";

    public Guid Id { get; } = Guid.CreateVersion7();

    public string Machine { get; } = Environment.MachineName;

    public DateTime StartedAt { get; } = time.GetUtcNow().UtcDateTime;
}
