using System.Text.RegularExpressions;
using Chutri.DocumentReading;
using Chutri.Documents;

namespace Chutri.Assignments.Web;

/// <summary>A provision's words cut where the underlining changes, its own label taken out into the margin.</summary>
internal static partial class PassageText
{
    /// <summary>The label as it stands in the text ("a)", "1.", "-"), and where the words after it begin.</summary>
    public static (string Label, int Start) LabelOf(ProvisionView provision)
    {
        if (
            provision.Kind
            is ProvisionKind.Heading
                or ProvisionKind.TableRow
                or ProvisionKind.ClosingPart
        )
        {
            return ("", provision.Start);
        }

        var match = LeadingLabel().Match(provision.Text);
        return
            match.Success
            && (
                provision.Label.Length > 0 || match.Groups["mark"].Value is "-" or "–" or "+" or "•"
            )
            ? (match.Groups["mark"].Value, provision.Start + match.Length)
            : ("", provision.Start);
    }

    public static PassageKind KindOf(ProvisionView provision, bool hasWork) =>
        provision.Kind switch
        {
            ProvisionKind.Heading or ProvisionKind.ClosingPart => PassageKind.Letterhead,
            ProvisionKind.TableRow => PassageKind.Row,
            ProvisionKind.Part
            or ProvisionKind.Chapter
            or ProvisionKind.Section
            or ProvisionKind.Annex => PassageKind.Heading,
            ProvisionKind.Clause
            or ProvisionKind.Article
                when !provision.Demands
                    && !hasWork
                    && IsShort(provision)
                    && !IsSentence(provision) => PassageKind.Heading,
            _ => PassageKind.Text,
        };

    public static IReadOnlyList<TextPiece> Pieces(ReadVersion version, int start, int end)
    {
        var pieces = new List<TextPiece>();
        var at = start;
        foreach (
            var found in version
                .Found.Where(f => f.Start >= start && f.End <= end)
                .OrderBy(f => f.Start)
                .ThenByDescending(f => f.End)
        )
        {
            if (found.Start < at)
            {
                continue;
            }

            Add(pieces, version.Text[at..found.Start], null);
            Add(pieces, version.Text[found.Start..found.End], ClassOf(found.Kind));
            at = found.End;
        }

        Add(pieces, version.Text[at..end].TrimEnd(), null);
        return pieces;
    }

    /// <summary>The cells of a table's row, which tabs keep apart.</summary>
    public static IReadOnlyList<CellModel> Cells(ReadVersion version, ProvisionView row)
    {
        var cells = new List<CellModel>();
        for (var at = row.Start; at <= row.End; )
        {
            var tab = version.Text.IndexOf('\t', at, row.End - at);
            var end = tab < 0 ? row.End : tab;
            cells.Add(new(at, Pieces(version, at, end)));
            at = end + 1;
        }

        return cells;
    }

    private static void Add(List<TextPiece> pieces, string text, string? css)
    {
        if (text.Length > 0)
        {
            pieces.Add(new(text, css));
        }
    }

    private static string ClassOf(FoundKind kind) =>
        kind switch
        {
            FoundKind.Unit => "found found-unit",
            FoundKind.Deadline => "found found-deadline",
            FoundKind.Deliverable => "found found-deliverable",
            FoundKind.Reference => "found found-reference",
            _ => "found-demand",
        };

    private static bool IsShort(ProvisionView provision) =>
        provision.Text.Length <= 160 && !provision.Text.Contains('\n', StringComparison.Ordinal);

    /// <summary>"1. Trồng ít nhất 500 cây." says something; articles write a full stop after their titles too.</summary>
    private static bool IsSentence(ProvisionView provision) =>
        provision.Text.TrimEnd() is var words
        && (words.EndsWith(';') || words.EndsWith('.') && provision.Kind is ProvisionKind.Clause);

    [GeneratedRegex(
        @"^\s*(?<mark>(?:Điều|Mục|Chương|Phần)\s+\w+[.:]?|[\p{L}\d]{1,4}(?:\.\d+)*[.)\-]+|[-–+•])\s*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LeadingLabel();
}
