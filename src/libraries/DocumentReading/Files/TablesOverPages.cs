using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Files;

/// <summary>Makes one table of what goes on over pages in the same columns.</summary>
internal static class TablesOverPages
{
    private const double Near = 6;

    internal static List<PositionedLine> Joined(List<PositionedLine> lines)
    {
        var joined = new List<PositionedLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is not TableLine first)
            {
                joined.Add(lines[i]);
                continue;
            }

            var rows = first.Table.Rows.ToList();
            while (
                i + 1 < lines.Count
                && lines[i + 1] is TableLine next
                && HaveTheSameColumns(first, next)
            )
            {
                Add(rows, next.Table.Rows);
                i++;
            }

            joined.Add(first with { Table = new SourceTable(rows) });
        }

        return joined;
    }

    private static bool HaveTheSameColumns(TableLine a, TableLine b) =>
        a.Edges.Count == b.Edges.Count
        && a.Edges.Zip(b.Edges).All(pair => Math.Abs(pair.First - pair.Second) < Near);

    /// <summary>Without the heading said again, and a row that broke over the page in one piece.</summary>
    private static void Add(
        List<IReadOnlyList<SourceCell>> rows,
        IReadOnlyList<IReadOnlyList<SourceCell>> more
    )
    {
        var from = Words(more[0]) == Words(rows[0]) ? 1 : 0;
        if (
            from < more.Count
            && rows.Count > 1
            && more[from].Count == rows[^1].Count
            && more[from][0].Text.Length == 0
            && rows[^1][0].Text.Length > 0
        )
        {
            rows[^1] = [.. rows[^1].Zip(more[from], Together)];
            from++;
        }

        rows.AddRange(more.Skip(from));
    }

    private static SourceCell Together(SourceCell above, SourceCell below) =>
        above with
        {
            Text = (above.Text + " " + below.Text).Trim(),
        };

    private static string Words(IReadOnlyList<SourceCell> row) =>
        string.Join('\t', row.Select(cell => cell.Text));
}
