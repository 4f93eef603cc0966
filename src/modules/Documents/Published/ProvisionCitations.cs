using Chutri.DocumentReading;
using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>How people name a place in a document: "điểm a khoản 1 Điều 3".</summary>
internal static class ProvisionCitations
{
    public static Words Of(int ordinal, IReadOnlyList<Outlined> outline)
    {
        var parts = new List<Words>();
        for (
            int? place = ordinal;
            place is { } at && at < outline.Count;
            place = outline[at].Parent
        )
        {
            parts.Add(Part(at, outline));
        }

        return new(
            string.Join(' ', parts.Select(part => part.Vietnamese)),
            string.Join(", ", parts.Select(part => part.English).Reverse())
        );
    }

    private static Words Part(int ordinal, IReadOnlyList<Outlined> outline)
    {
        var (kind, label, _) = outline[ordinal];
        return kind switch
        {
            ProvisionKind.Heading => CitationParts.Heading,
            ProvisionKind.Preamble => CitationParts.Preamble,
            ProvisionKind.ClosingPart => CitationParts.ClosingPart,
            _ when label.Length > 0 => CitationParts.WithLabel(kind, label),
            _ => CitationParts.AtPlace(kind, PlaceAmongSiblings(ordinal, outline)),
        };
    }

    private static int PlaceAmongSiblings(int ordinal, IReadOnlyList<Outlined> outline) =>
        1
        + outline
            .Take(ordinal)
            .Count(other =>
                other.Parent == outline[ordinal].Parent && other.Kind == outline[ordinal].Kind
            );
}

internal readonly record struct Outlined(ProvisionKind Kind, string Label, int? Parent);
