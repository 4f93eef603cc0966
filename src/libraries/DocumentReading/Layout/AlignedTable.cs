using System.Text;
using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Layout;

/// <summary>A table that is only aligned, without lines: its heading tells where the columns are.</summary>
internal static partial class AlignedTable
{
    internal static bool StartsAt(IReadOnlyList<PositionedLine> lines, int at)
    {
        var line = lines[at];
        return line.Pieces.Count >= 3
            && (
                FirstHeading().IsMatch(line.Pieces[0].Text)
                || line.Pieces.Count(p => Heading().IsMatch(p.Text)) >= 2
            )
            && at + 1 < lines.Count
            && lines[at + 1].Pieces.Count >= 2;
    }

    internal static (SourceTable Table, int After) Read(IReadOnlyList<PositionedLine> lines, int at)
    {
        var columns = lines[at].Pieces;
        var rows = new List<StringBuilder?[]>
        {
            columns.Select(p => (StringBuilder?)new StringBuilder(p.Text)).ToArray(),
        };
        var i = at + 1;
        for (; i < lines.Count && BelongsTo(lines, i, columns); i++)
        {
            var first = lines[i].Pieces[0];
            var startsRow = ColumnOf(first, columns) == 0;
            if (startsRow)
            {
                rows.Add(new StringBuilder?[columns.Count]);
            }

            foreach (var piece in lines[i].Pieces)
            {
                var column = ColumnOf(piece, columns);
                if (rows[^1][column] is { } before)
                {
                    before.Append(' ').Append(piece.Text);
                }
                else
                {
                    rows[^1][column] = new StringBuilder(piece.Text);
                }
            }
        }

        var cells = rows.Select(r =>
            (IReadOnlyList<SourceCell>)
                r.Select((text, column) => new SourceCell(column, 1, text?.ToString() ?? ""))
                    .ToList()
        );
        return (new SourceTable(cells.ToList()), i);
    }

    private static bool BelongsTo(
        IReadOnlyList<PositionedLine> lines,
        int at,
        IReadOnlyList<LinePiece> columns
    )
    {
        var line = lines[at];
        if (line.Pieces.Count == 1)
        {
            return !line.AfterGap
                && (line.Left >= columns[1].Left - 1 || RowLabel().IsMatch(line.Text));
        }

        return !line.AfterGap
            || RowLabel().IsMatch(line.Pieces[0].Text)
            || FillsColumns(line, columns);
    }

    /// <summary>A row under the same columns needs no number, whatever gap stands above it.</summary>
    private static bool FillsColumns(PositionedLine line, IReadOnlyList<LinePiece> columns) =>
        line.Pieces.Count >= Math.Max(3, columns.Count - 1)
        && line.Pieces.All(piece =>
            columns.Any(column => Math.Abs(column.Left - piece.Left) <= 1.5)
        );

    private static int ColumnOf(LinePiece piece, IReadOnlyList<LinePiece> columns)
    {
        var best = 0;
        for (var i = 1; i < columns.Count; i++)
        {
            if (piece.Left >= columns[i].Left - 1.5)
            {
                best = i;
            }
        }

        return best;
    }

    [GeneratedRegex(@"^(?:S?TT|Số TT|STT)$", RegexOptions.IgnoreCase)]
    private static partial Regex FirstHeading();

    [GeneratedRegex(
        @"^(?:nội dung|nhiệm vụ|công việc|.*chủ trì|.*phối hợp|thời (?:hạn|gian).*|sản phẩm.*|kết quả.*|đơn vị.*|cơ quan.*|ghi chú)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:\d{1,3}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.?|[A-ZĐ]\.?)(?:\s|$)")]
    private static partial Regex RowLabel();
}
