using Chutri.Duties;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>What the documents are called that duties come from.</summary>
internal sealed class SourceTitles(DocumentDirectory directory) : ISourceTitles
{
    public async Task<IReadOnlyDictionary<DocumentId, SourceTitle>> Of(
        IReadOnlyCollection<DocumentId> documents,
        CancellationToken stop
    ) =>
        (await directory.Find(documents, stop)).ToDictionary(
            pair => pair.Key,
            pair => new SourceTitle(pair.Value.Title.ToString(), pair.Value.Subject, pair.Value.Url)
        );
}
