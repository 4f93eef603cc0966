using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Files;

/// <summary>One table that lines draw on a page: its grid, and which of its places are one cell.</summary>
internal sealed class RuledTable
{
    private const double Near = 2.5;
    private const int MostPlaces = 20_000;
    private readonly List<double> _columns;
    private readonly List<double> _rows;
    private readonly Cell[,] _cells;

    private RuledTable(List<double> columns, List<double> rows, List<Rule> across, List<Rule> down)
    {
        _columns = columns;
        _rows = rows;
        _cells = new Cell[rows.Count - 1, columns.Count - 1];
        for (var row = 0; row < rows.Count - 1; row++)
        {
            for (var column = 0; column < columns.Count - 1; column++)
            {
                _cells[row, column] ??= Claim(row, column, across, down);
            }
        }
    }

    internal double Top => _rows[0];

    internal double Bottom => _rows[^1];

    internal double Left => _columns[0];

    internal double Right => _columns[^1];

    /// <summary>Null where the lines make no table: fewer than two columns or two rows.</summary>
    internal static RuledTable? Of(List<Rule> across, List<Rule> down)
    {
        var columns = Distinct(down.Select(rule => rule.At));
        var rows = Distinct(across.Select(rule => rule.At));
        rows.Reverse();
        return columns.Count < 3 || rows.Count < 3 || (long)columns.Count * rows.Count > MostPlaces
            ? null
            : new RuledTable(columns, rows, across, down);
    }

    internal bool Holds(PlacedWord word)
    {
        var (x, y) = Middle(word);
        return x > Left && x < Right && y > Bottom && y < Top;
    }

    /// <summary>The table with these words in its cells; null where too few of them hold any.</summary>
    /// <param name="words">All of them lie in it.</param>
    /// <param name="width">Of an average character.</param>
    internal TableLine? Filled(IEnumerable<PlacedWord> words, double width)
    {
        foreach (var word in words)
        {
            var (x, y) = Middle(word);
            _cells[Place(_rows, y, descending: true), Place(_columns, x)].Words.Add(word);
        }

        var rows = new List<IReadOnlyList<SourceCell>>();
        var filled = 0;
        for (var row = 0; row < _rows.Count - 1; row++)
        {
            var cells = new List<SourceCell>();
            for (var column = 0; column < _columns.Count - 1; )
            {
                var cell = _cells[row, column];
                var text = cell.Row == row ? cell.Text(_columns[column + cell.Columns]) : "";
                filled += text.Length > 0 ? 1 : 0;
                cells.Add(new SourceCell(column, cell.Columns, text, cell.Row < row));
                column += cell.Columns;
            }

            // A line drawn twice, or a row of nothing.
            if (cells.Exists(cell => cell.Text.Length > 0))
            {
                rows.Add(cells);
            }
        }

        return filled < 4 || rows.Count < 2
            ? null
            : new TableLine(
                new SourceTable(rows),
                _columns,
                [new LinePiece(Left / width, Right / width, rows[0][0].Text)]
            );
    }

    private Cell Claim(int row, int column, List<Rule> across, List<Rule> down)
    {
        var columns = 1;
        while (
            column + columns < _columns.Count - 1
            && _cells[row, column + columns] is null
            && !Parts(down, _columns[column + columns], MiddleOf(_rows, row))
        )
        {
            columns++;
        }

        var rows = 1;
        while (
            row + rows < _rows.Count - 1
            && Enumerable
                .Range(column, columns)
                .All(c => !Parts(across, _rows[row + rows], MiddleOf(_columns, c)))
        )
        {
            rows++;
        }

        var cell = new Cell(row, columns);
        for (var r = row; r < row + rows; r++)
        {
            for (var c = column; c < column + columns; c++)
            {
                _cells[r, c] = cell;
            }
        }

        return cell;
    }

    private static bool Parts(List<Rule> rules, double at, double middle) =>
        rules.Exists(rule =>
            Math.Abs(rule.At - at) <= Near && rule.From <= middle && rule.To >= middle
        );

    private static double MiddleOf(List<double> edges, int place) =>
        (edges[place] + edges[place + 1]) / 2;

    private static (double X, double Y) Middle(PlacedWord word) =>
        ((word.Left + word.Right) / 2, word.Baseline + word.Height * 0.3);

    private static int Place(List<double> edges, double at, bool descending = false)
    {
        var place = 0;
        while (
            place < edges.Count - 2 && (descending ? at < edges[place + 1] : at > edges[place + 1])
        )
        {
            place++;
        }

        return place;
    }

    private static List<double> Distinct(IEnumerable<double> values)
    {
        var distinct = new List<double>();
        foreach (var value in values.Order())
        {
            if (distinct.Count == 0 || value - distinct[^1] > Near)
            {
                distinct.Add(value);
            }
        }

        return distinct;
    }

    private sealed record Cell(int Row, int Columns)
    {
        internal List<PlacedWord> Words { get; } = [];

        /// <summary>The words line by line; a line that stops before the next word would have met the edge ends a paragraph.</summary>
        internal string Text(double edge)
        {
            var text = "";
            double right = 0;
            foreach (var line in LinesOf(Words))
            {
                var next = string.Join(' ', line.Select(word => word.Text));
                var fits =
                    text.Length > 0
                    && right + (line[0].Right - line[0].Left) * 1.4 + line[0].Height < edge
                    && !char.IsLower(next[0]);
                text += text.Length == 0 ? next : (fits ? "\n" : " ") + next;
                right = line[^1].Right;
            }

            return text;
        }

        private static List<List<PlacedWord>> LinesOf(List<PlacedWord> words)
        {
            var lines = new List<List<PlacedWord>>();
            foreach (var word in words.OrderByDescending(w => w.Baseline))
            {
                if (
                    lines.Count > 0
                    && lines[^1][0].Baseline - word.Baseline < Math.Max(1, word.Height * 0.5)
                )
                {
                    lines[^1].Add(word);
                }
                else
                {
                    lines.Add([word]);
                }
            }

            return lines.ConvertAll(line => line.OrderBy(w => w.Left).ToList());
        }
    }
}
