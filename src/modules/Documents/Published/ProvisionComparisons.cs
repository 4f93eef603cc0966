using Chutri.Documents.Model;
using Chutri.Documents.Storage;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>What became of the provisions of a document from one version to another.</summary>
public sealed class ProvisionComparisons(AppDatabase db)
{
    public async Task<ProvisionComparison> Between(
        DocumentId document,
        int before,
        int after,
        CancellationToken stop
    ) => (await Since(document, [before], after, stop))[before];

    /// <summary>From each of several earlier versions to the same later one.</summary>
    public async Task<IReadOnlyDictionary<int, ProvisionComparison>> Since(
        DocumentId document,
        IReadOnlyCollection<int> before,
        int after,
        CancellationToken stop
    )
    {
        var outlines = await db.Provisions(document, [.. before, after], stop);
        return before.ToDictionary(
            version => version,
            version => new ProvisionComparison(
                document,
                version,
                after,
                ProvisionComparer.Compare(outlines[version], outlines[after])
            )
        );
    }
}
