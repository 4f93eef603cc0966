using System.Reflection;

namespace Chutri.Platform;

/// <summary>One running program of several on the same database, as it was last seen by itself.</summary>
public sealed class Node
{
    private static readonly TimeSpan SilentAfter = TimeSpan.FromMinutes(3);

    public Guid Id { get; init; }

    /// <summary>The machine's name, and the port at which it serves: <c>web-1:5080</c>.</summary>
    public string Machine { get; init; } = "";

    public string Version { get; init; } = "";

    public DateTime StartedAt { get; init; }

    public DateTime SeenAt { get; init; }

    /// <summary>One that runs says so every minute.</summary>
    public bool IsAlive(Moment now) => now.Utc - SeenAt <= SilentAfter;
}

/// <summary>This program among the nodes.</summary>
public sealed class ThisNode(TimeProvider time)
{
    public static string ProgramVersion { get; } =
        Assembly.GetEntryAssembly()?.GetName().Version?.ToString(3) ?? "0.0.0";

    public Guid Id { get; } = Guid.CreateVersion7();

    /// <summary>The machine's name; with the port, once it serves at one.</summary>
    public string Machine { get; private set; } = Environment.MachineName;

    public DateTime StartedAt { get; } = time.GetUtcNow().UtcDateTime;

    /// <summary>Two programs on one machine are two nodes; one that comes back to its port is the same.</summary>
    public void ServesAt(int port) => Machine = $"{Environment.MachineName}:{port}";
}
