using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>The ways to look at a document, under the same names and in the same order on every page of it.</summary>
public static class DocumentViews
{
    public static Words Label { get; } = new("Cách xem văn bản", "Ways to look at the document");

    /// <param name="version">The current one; there is nothing to compare before the second.</param>
    public static IReadOnlyList<DocumentViewLink> Of(DocumentId id, int version)
    {
        var document = DocumentUrls.Document(id);
        return
        [
            .. Enum.GetValues<DocumentView>()
                .Where(view => view is not DocumentView.Comparison || version > 1)
                .Select(view => new DocumentViewLink(view, view.Name(), view.Href(id, document))),
        ];
    }

    public static Words Name(this DocumentView view) =>
        view switch
        {
            DocumentView.Record => new("Hồ sơ văn bản", "Record"),
            DocumentView.Reading => new("Đọc văn bản", "Reading"),
            DocumentView.Coverage => new("Bảng bao phủ", "Coverage"),
            DocumentView.Comparison => new("So sánh hai bản", "Comparison"),
            _ => new("Nhiệm vụ", "Assignments"),
        };

    private static string Href(this DocumentView view, DocumentId id, string document) =>
        view switch
        {
            DocumentView.Record => document,
            DocumentView.Reading => document + "/reading",
            DocumentView.Coverage => document + "/coverage",
            DocumentView.Comparison => document + "/comparison",
            _ => $"/assignments?document={id.Value}",
        };
}

public sealed record DocumentViewLink(DocumentView View, Words Name, string Href);

public enum DocumentView
{
    /// <summary>Header, text, references, people, targets, versions.</summary>
    Record,
    Reading,
    Coverage,
    Comparison,
    Assignments,
}
