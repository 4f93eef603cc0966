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
    ) =>
        new(
            document,
            before,
            after,
            ProvisionComparer.Compare(
                await db.Provisions(document, before, stop),
                await db.Provisions(document, after, stop)
            )
        );
}
