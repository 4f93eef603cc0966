namespace Chutri.Platform;

/// <summary>
/// Work whose moment comes by itself (a reorganization on its day, the next occurrence of recurring work). Carried out at start
/// and every minute by any node; done twice it changes nothing more.
/// </summary>
public interface IDueWork
{
    /// <summary>Stable name for the log.</summary>
    string Name { get; }

    /// <summary>What it does, as the administrator's page says it.</summary>
    Words Title { get; }

    /// <returns>How many things were carried out, and why the first of the others was not. Only a bug, or a database that cannot be read, throws.</returns>
    Task<DueOutcome> CarryOut(CancellationToken stop);
}
