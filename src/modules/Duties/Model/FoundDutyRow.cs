using Chutri.Platform;

namespace Chutri.Duties.Model;

/// <summary>A duty that has the words that somebody looks for.</summary>
internal sealed class FoundDutyRow
{
    public DutyId Id { get; init; }

    /// <summary>Greater where it was opened later (<see cref="WordIndex.Find"/>).</summary>
    public long Place { get; init; }
}
