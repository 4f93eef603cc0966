using System.Text;
using System.Text.RegularExpressions;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Layout;

/// <summary>The normalised text of a document, with the place of every paragraph, row and cell in it.</summary>
internal sealed partial class Manuscript
{
    private Manuscript(string text, IReadOnlyList<ManuscriptBlock> blocks)
    {
        Text = text;
        Blocks = blocks;
    }

    internal string Text { get; }

    internal IReadOnlyList<ManuscriptBlock> Blocks { get; }

    internal static Manuscript From(IEnumerable<SourceBlock> source)
    {
        var text = new StringBuilder();
        var blocks = new List<ManuscriptBlock>();
        foreach (var block in source.SelectMany(WithoutLayoutTables))
        {
            if (block is SourceParagraph paragraph)
            {
                var gap = paragraph.AfterGap;
                foreach (var line in LinesOf(paragraph.Text))
                {
                    blocks.Add(new ManuscriptParagraph(Append(text, line), gap));
                    text.Append('\n');
                    gap = false;
                }
            }
            else if (block is SourceTable table)
            {
                blocks.Add(
                    new ManuscriptTable(table.Rows.Select(row => RowOf(row, text)).ToList())
                );
            }
        }

        return new Manuscript(text.ToString().TrimEnd('\n'), blocks);
    }

    internal string Words(Stretch stretch) => Text[stretch.Start..stretch.End];

    /// <summary>Tables that only place a letterhead or a signature side by side are read cell by cell.</summary>
    private static IEnumerable<SourceBlock> WithoutLayoutTables(SourceBlock block)
    {
        if (block is not SourceTable table)
        {
            return [block];
        }

        var columns = table.Rows.Max(r => r.Count == 0 ? 0 : r.Max(c => c.Column + c.Span));
        var filled = table
            .Rows.SelectMany(r => r)
            .Where(c => !string.IsNullOrWhiteSpace(c.Text))
            .ToList();
        var holdsProse = filled.Count > 0 && filled.Average(c => c.Text.Count(x => x == '\n')) > 1;
        if (columns >= 3 && table.Rows.Count >= 2 && !holdsProse)
        {
            return [table];
        }

        return filled.Select((c, i) => new SourceParagraph(c.Text, AfterGap: true));
    }

    private static ManuscriptRow RowOf(IReadOnlyList<SourceCell> row, StringBuilder text)
    {
        var cells = new List<ManuscriptCell>();
        foreach (var cell in row)
        {
            if (cells.Count > 0)
            {
                text.Append('\t');
            }

            var lines = LinesOf(cell.Text).ToList();
            var words = string.Join(
                lines.Count > 1 && lines.TrueForAll(l => UnitLine().IsMatch(l)) ? "; " : " ",
                lines
            );
            cells.Add(
                new ManuscriptCell(cell.Column, cell.Span, Append(text, words), cell.Continues)
            );
        }

        text.Append('\n');
        return new ManuscriptRow(cells);
    }

    /// <summary>A cell that lists units line by line, without punctuation.</summary>
    [GeneratedRegex(
        @"^(?:Ban|Sở|Phòng|Ủy ban|Uỷ ban|UBND|Văn phòng|Công an|Công đoàn|Công ty|Liên đoàn|LĐLĐ|Hội|Trung tâm|Các|Đảng|Chi|Cục|Tỉnh|Huyện|Thành|Thanh tra|Trường|Báo|Đài|Bộ)\s[^.;,:]{1,70}$"
    )]
    private static partial Regex UnitLine();

    private static Stretch Append(StringBuilder text, string words)
    {
        var start = text.Length;
        text.Append(words);
        return new Stretch(start, text.Length);
    }

    private static IEnumerable<string> LinesOf(string text) =>
        Normalising
            .Normalise(text)
            .Split('\n')
            .Select(Folding.WithSingleSpaces)
            .Where(line => line.Length > 0);
}

/// <summary>A piece of the text, end exclusive.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    internal int Length => End - Start;

    internal bool Holds(int place) => place >= Start && place < End;
}

internal abstract record ManuscriptBlock;

internal sealed record ManuscriptParagraph(Stretch Place, bool AfterGap) : ManuscriptBlock;

internal sealed record ManuscriptTable(IReadOnlyList<ManuscriptRow> Rows) : ManuscriptBlock;

internal sealed record ManuscriptRow(IReadOnlyList<ManuscriptCell> Cells)
{
    internal Stretch Place => new(Cells[0].Place.Start, Cells[^1].Place.End);
}

internal sealed record ManuscriptCell(int Column, int Span, Stretch Place, bool Continues);
