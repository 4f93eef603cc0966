using System.Text;
using System.Text.RegularExpressions;
using Chutri.DocumentReading.Outline;

namespace Chutri.DocumentReading.Layout;

/// <summary>Which paragraphs and tables do these lines form? For files that know only lines: text and PDF.</summary>
internal static partial class LineLayout
{
    internal static IEnumerable<SourceBlock> Blocks(
        IReadOnlyList<PositionedLine> lines,
        double margin,
        double widthOfPage
    )
    {
        for (var i = 0; i < lines.Count; )
        {
            if (lines[i] is TableLine ruled)
            {
                yield return ruled.Table;
                i++;
                continue;
            }

            if (AlignedTable.StartsAt(lines, i))
            {
                var (table, after) = AlignedTable.Read(lines, i);
                yield return table;
                i = after;
                continue;
            }

            if (Newspaper.At(lines, i) is var (newspaperEnd, middle))
            {
                foreach (var column in Newspaper.Columns(lines, i, newspaperEnd, middle))
                {
                    var edge = column.Max(line => line.Right);
                    foreach (var block in Joined(column, column.Min(line => line.Left), edge))
                    {
                        yield return block;
                    }
                }

                i = newspaperEnd;
                continue;
            }

            if (ColumnsEnd(lines, i) is { } columnsEnd)
            {
                foreach (var block in SideBySide(lines.Skip(i).Take(columnsEnd - i).ToList()))
                {
                    yield return block;
                }

                i = columnsEnd;
                continue;
            }

            var end = i + 1;
            while (
                end < lines.Count
                && !lines[end].AfterGap
                && !AlignedTable.StartsAt(lines, end)
                && !OpensColumns(lines, end)
            )
            {
                end++;
            }

            foreach (var block in Joined(lines.Skip(i).Take(end - i).ToList(), margin, widthOfPage))
            {
                yield return block;
            }

            i = end;
        }
    }

    private static bool OpensColumns(IReadOnlyList<PositionedLine> lines, int at) =>
        ColumnsEnd(lines, at) is not null;

    /// <summary>Where the lines that stand in two columns end, if they begin here: none of them crosses the border.</summary>
    private static int? ColumnsEnd(IReadOnlyList<PositionedLine> lines, int at)
    {
        var border = lines[at].Pieces.Count > 1 ? lines[at].Pieces[1].Left : 0;
        if (border == 0)
        {
            return null;
        }

        var end = at + 1;
        while (end < lines.Count && !lines[end].AfterGap)
        {
            var line = lines[end];
            var apart =
                line.Pieces.Count > 1
                || line.Right < border
                || line.Left >= border - 3
                || (line.Left < border / 3 && line.Right < border + 12);
            if (!apart)
            {
                break;
            }

            border = line.Pieces.Count > 1 ? Math.Min(border, line.Pieces[1].Left) : border;
            end++;
        }

        return end;
    }

    /// <summary>A letterhead or a signature: the left column, then the right one.</summary>
    private static IEnumerable<SourceBlock> SideBySide(List<PositionedLine> chunk)
    {
        var border = chunk.Where(l => l.Pieces.Count > 1).Min(l => l.Pieces[1].Left) - 3;
        var left = chunk
            .SelectMany(l => l.Pieces)
            .Where(p => p.Left < border)
            .Select(p => p.Text)
            .ToList();
        var right = chunk
            .SelectMany(l => l.Pieces)
            .Where(p => p.Left >= border)
            .Select(p => p.Text)
            .ToList();
        yield return new SourceParagraph(string.Join('\n', left), AfterGap: true);
        yield return new SourceParagraph(string.Join('\n', right), AfterGap: true);
    }

    private static IEnumerable<SourceBlock> Joined(
        List<PositionedLine> chunk,
        double margin,
        double widthOfPage
    )
    {
        var text = new StringBuilder(chunk[0].Text);
        var gap = chunk[0].AfterGap;
        for (var i = 1; i < chunk.Count; i++)
        {
            if (Continues(chunk[i - 1], chunk[i], margin, widthOfPage))
            {
                text.Append(' ').Append(chunk[i].Text);
                continue;
            }

            yield return new SourceParagraph(text.ToString(), gap);
            text.Clear().Append(chunk[i].Text);
            gap = chunk[i].AfterGap;
        }

        yield return new SourceParagraph(text.ToString(), gap);
    }

    /// <summary>
    /// A line goes on in the next where it runs to the right edge: the first word of the next would not have fitted.
    /// </summary>
    private static bool Continues(
        PositionedLine line,
        PositionedLine next,
        double margin,
        double widthOfPage
    )
    {
        var first = next.Text.Split(' ', 2)[0];
        var wouldHaveFitted = line.Right + first.Length + 2 < widthOfPage;
        var indent = (widthOfPage - margin) * 0.15;
        var centred = line.Left - margin > indent || next.Left - margin > indent;
        return !wouldHaveFitted
            && !next.AfterGap
            && !centred
            && !StandsAlone().IsMatch(next.Text)
            && IsSetInCapitals(line.Text) == IsSetInCapitals(next.Text)
            && !(TitleWords.IsTitle(line.Text) && next.Text.Any(char.IsLower))
            && (!Labelled().IsMatch(next.Text) || IsDashInsideName(line, next))
            && !EndsParagraph(line, next);
    }

    /// <summary>A whole line in capitals is a heading or a name: running text does not go on in it, nor it in running text.</summary>
    private static bool IsSetInCapitals(string text) =>
        !text.Any(char.IsLower) && text.Count(char.IsUpper) > 12 && text.Contains(' ');

    /// <summary>A dash at the head of a line joins names ("Tuyên truyền - Báo chí") where the line above has not come to an end.</summary>
    private static bool IsDashInsideName(PositionedLine line, PositionedLine next) =>
        next.Text.StartsWith("- ", StringComparison.Ordinal) && char.IsLetterOrDigit(line.Text[^1]);

    private static bool EndsParagraph(PositionedLine line, PositionedLine next) =>
        line.Text[^1] is '.' or ';' or ':' && next.Left > line.Left + 1.5;

    [GeneratedRegex(
        @"^\s*(?:[-–+•*]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ]\)\s|[IVX]{1,5}\.\s|Điều\s+\d+\.)"
    )]
    private static partial Regex Labelled();

    /// <summary>Lines of a letterhead that never go on from the line above.</summary>
    [GeneratedRegex(
        @"^\s*(?:S(?:ố|Ố)\s*:?\s*\d+\s*[-/]|V/v\b|K(?:ính gửi|ÍNH GỬI)\s*:|Nơi nhận\s*:)"
    )]
    private static partial Regex StandsAlone();
}
