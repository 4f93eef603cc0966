using Chutri.Similarity.Language;
using Chutri.VietnameseText;

namespace Chutri.Similarity.Lists;

/// <summary>Line by line into statements, problems and remarks.</summary>
internal sealed class TableReading(TableColumns columns, IEnumerable<LineProblem> problems)
{
    private readonly Dictionary<string, int> _lineOfId = [];

    public List<Statement> Statements { get; } = [];
    public List<LineProblem> Problems { get; } = [.. problems];
    public List<LineProblem> Remarks { get; } = [];

    public void Add(int number, string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        var cells = line.Split('\t');
        if (cells.Length != columns.Count)
        {
            Problems.Add(new(number, TableSentences.Columns(cells.Length, columns.Count)));
            return;
        }

        var (id, unit, text) = (
            Plain(cells[columns.Id]),
            Plain(cells[columns.Unit]),
            Plain(cells[columns.Statement])
        );
        Judge(number, id, unit, text, line);
        Statements.Add(new(id, unit, text));
    }

    private void Judge(int number, string id, string unit, string text, string line)
    {
        if (id.Length == 0)
        {
            Problems.Add(new(number, TableSentences.NoId));
        }
        else if (!_lineOfId.TryAdd(id, number))
        {
            Problems.Add(new(number, TableSentences.IdTwice(id, _lineOfId[id])));
        }

        if (unit.Length == 0)
        {
            Problems.Add(new(number, TableSentences.NoUnit));
        }

        if (OldEncoding.IsIn(line))
        {
            Problems.Add(new(number, TableSentences.OldEncoding));
        }
        else if (line.Contains('\uFFFD', StringComparison.Ordinal))
        {
            Problems.Add(new(number, TableSentences.LettersLost));
        }
        else if (!text.Any(char.IsLetter))
        {
            Problems.Add(new(number, TableSentences.NoWords));
        }
        else
        {
            Remark(number, text.AsSpan().Count(' ') + 1);
        }
    }

    private void Remark(int number, int words)
    {
        if (words == 1)
        {
            Remarks.Add(new(number, TableSentences.OneWord));
        }
        else if (words > Syllables.Most)
        {
            Remarks.Add(new(number, TableSentences.Long(words, Syllables.Most)));
        }
    }

    private static string Plain(string cell)
    {
        var plain = Folding.WithSingleSpaces(Normalising.Normalise(cell));
        return plain.Length > 1 && plain[0] == '"' && plain[^1] == '"'
            ? plain[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim()
            : plain;
    }
}
