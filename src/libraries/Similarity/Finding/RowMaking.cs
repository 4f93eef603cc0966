using Chutri.Similarity.Comparing;
using Chutri.Similarity.Language;
using Chutri.VietnameseText;

namespace Chutri.Similarity.Finding;

/// <summary>Brings statements of the same text together, reads each text once, and makes its profile.</summary>
internal static class RowMaking
{
    public static (IReadOnlyList<TextRow> Rows, Dictionary<string, int> RowOfId) Rows(
        IReadOnlyList<Statement> statements,
        StatementReader reader,
        Weighing weighing,
        ProfileMaker maker
    )
    {
        var folded = new string[statements.Count];
        Parallel.For(
            0,
            folded.Length,
            i => folded[i] = Folding.FoldKeepingMarks(statements[i].Text)
        );
        var places = new List<List<int>>();
        var (rowOfText, rowOfId) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        for (var i = 0; i < folded.Length; i++)
        {
            if (!rowOfText.TryGetValue(folded[i], out var row))
            {
                rowOfText.Add(folded[i], row = places.Count);
                places.Add([]);
            }

            places[row].Add(i);
            rowOfId.Add(statements[i].Id, row);
        }

        var read = new ReadStatement[places.Count];
        Parallel.For(
            0,
            read.Length,
            row => read[row] = reader.Read(statements[places[row][0]].Text)
        );
        foreach (var one in read)
        {
            weighing.Count(one);
        }

        var units = new Dictionary<string, int>();
        var rows = new TextRow[read.Length];
        var unitOf = statements.Select(statement => Number(units, statement.Unit)).ToArray();
        Parallel.For(
            0,
            rows.Length,
            row =>
                rows[row] = new(
                    maker.Make(read[row]),
                    places[row],
                    unitOf[places[row][0]],
                    places[row].TrueForAll(place => unitOf[place] == unitOf[places[row][0]])
                )
        );
        return (rows, rowOfId);
    }

    private static int Number(Dictionary<string, int> units, string unit)
    {
        if (!units.TryGetValue(unit, out var number))
        {
            units.Add(unit, number = units.Count);
        }

        return number;
    }
}
