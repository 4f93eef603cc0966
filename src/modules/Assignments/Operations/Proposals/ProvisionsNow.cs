using Chutri.Documents;
using Chutri.Platform;

namespace Chutri.Assignments.Operations.Proposals;

/// <summary>Where provisions of earlier versions stand in the one now in force, and whether they read as they did.</summary>
internal sealed class ProvisionsNow(IReadOnlyDictionary<int, ProvisionComparison> since)
{
    public static async Task<ProvisionsNow> Since(
        ProvisionComparisons comparisons,
        DocumentId document,
        IEnumerable<int> versions,
        int current,
        CancellationToken stop
    )
    {
        int[] earlier = [.. versions.Where(version => version < current).Distinct()];
        return new(
            earlier.Length == 0
                ? new Dictionary<int, ProvisionComparison>()
                : await comparisons.Since(document, earlier, current, stop)
        );
    }

    /// <summary>Null where the version now in force has it no more.</summary>
    public ProvisionNow? Of(int version, string path) =>
        since.GetValueOrDefault(version)?.Of(path) switch
        {
            null => new(path, Changed: false),
            { After: null } => null,
            { After: { } after } change => new(after.Path, change.Likeness < 1),
        };
}

internal sealed record ProvisionNow(string Path, bool Changed);
