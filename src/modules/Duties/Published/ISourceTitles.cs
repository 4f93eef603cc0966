using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>
/// What the documents are called that duties come from. The module of documents answers; where nobody does, a document is
/// shown without its title.
/// </summary>
public interface ISourceTitles
{
    Task<IReadOnlyDictionary<DocumentId, SourceTitle>> Of(
        IReadOnlyCollection<DocumentId> documents,
        CancellationToken stop
    );
}

/// <param name="Number">For example "Chỉ thị số 04/CT-LĐLĐ".</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Url">Its page.</param>
public sealed record SourceTitle(string Number, string Subject, string Url);
