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
            ProvisionKind.Heading => new("phần đầu", "heading"),
            ProvisionKind.Preamble => new("phần mở đầu", "preamble"),
            ProvisionKind.ClosingPart => new("phần cuối", "closing part"),
            _ when label.Length > 0 => Labelled(kind, label),
            _ => Counted(kind, PlaceAmongSiblings(ordinal, outline)),
        };
    }

    private static Words Labelled(ProvisionKind kind, string label) =>
        kind switch
        {
            ProvisionKind.Part => new($"Phần {label}", $"Part {label}"),
            ProvisionKind.Chapter => new($"Chương {label}", $"Chapter {label}"),
            ProvisionKind.Section => new($"mục {label}", $"section {label}"),
            ProvisionKind.Article => new($"Điều {label}", $"Article {label}"),
            ProvisionKind.Clause => new($"khoản {label}", $"clause {label}"),
            ProvisionKind.Point => new($"điểm {label}", $"point {label}"),
            ProvisionKind.Annex => new($"Phụ lục {label}", $"Annex {label}"),
            ProvisionKind.TableRow => new($"dòng {label}", $"row {label}"),
            _ => new($"đoạn {label}", $"paragraph {label}"),
        };

    private static Words Counted(ProvisionKind kind, int place) =>
        kind switch
        {
            ProvisionKind.Annex => new("Phụ lục", "Annex"),
            ProvisionKind.Dash => new($"gạch đầu dòng thứ {place}", $"dash {place}"),
            ProvisionKind.TableRow => new($"dòng thứ {place} trong bảng", $"table row {place}"),
            ProvisionKind.Paragraph => new($"đoạn thứ {place}", $"paragraph {place}"),
            _ => new($"mục thứ {place}", $"section {place}"),
        };

    private static int PlaceAmongSiblings(int ordinal, IReadOnlyList<Outlined> outline) =>
        1
        + outline
            .Take(ordinal)
            .Count(other =>
                other.Parent == outline[ordinal].Parent && other.Kind == outline[ordinal].Kind
            );
}

internal readonly record struct Outlined(ProvisionKind Kind, string Label, int? Parent);
