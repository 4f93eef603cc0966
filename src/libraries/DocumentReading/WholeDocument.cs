using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading;

/// <summary>All that is read out of a text, in the order in which one thing needs the other.</summary>
internal static class WholeDocument
{
    internal static Reading Read(Manuscript manuscript) =>
        new(
            manuscript.Text,
            new DocumentHeader(DocumentType.Unknown, null, null, null, null, null, null),
            [],
            [],
            [],
            [],
            [],
            []
        );
}
