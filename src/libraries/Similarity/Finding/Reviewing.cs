namespace Chutri.Similarity.Finding;

/// <summary>From pairs of rows to pairs of statements and groups.</summary>
internal sealed class Reviewing(StatementCollection collection)
{
    /// <summary>Of one text in more units than this, only the pairs with the first of them are listed.</summary>
    private const int MostOfOneText = 1500;

    private readonly IReadOnlyList<TextRow> _rows = collection.Rows;
    private readonly List<OverlapPair> _pairs = [];
    private long _leftOut;

    public OverlapReview Of(List<FoundPair> found, double floor)
    {
        var selves = Selves();
        var best = Best(found, selves);
        foreach (var pair in found)
        {
            var score = Scoring.Final(
                pair.Sum,
                Scoring.Closeness(pair.Sum, best[pair.Row], best[pair.Other])
            );
            if (score >= floor)
            {
                AddAcross(pair, score);
            }
        }

        foreach (var (row, sum) in selves)
        {
            var score = Scoring.Final(sum, Scoring.Closeness(sum, best[row], best[row]));
            if (score >= floor)
            {
                AddWithin(row, score);
            }
        }

        _pairs.Sort(
            (a, b) =>
                b.Score.CompareTo(a.Score) is var by and not 0 ? by
                : string.CompareOrdinal(a.First.Id, b.First.Id) is var first and not 0 ? first
                : string.CompareOrdinal(a.Second.Id, b.Second.Id)
        );
        return new(_pairs, Grouping.Of(_pairs, collection.Statements), _leftOut);
    }

    /// <summary>Texts that several units have word for word, with the sum of a text with itself.</summary>
    private List<(int Row, double Sum)> Selves()
    {
        var found = new List<(int, double)>();
        for (var row = 0; row < _rows.Count; row++)
        {
            if (!_rows[row].OneUnit)
            {
                var profile = _rows[row].Profile;
                found.Add((row, collection.SumOf(profile, profile)));
            }
        }

        return found;
    }

    private double[] Best(List<FoundPair> found, List<(int Row, double Sum)> selves)
    {
        var best = new double[_rows.Count];
        Array.Fill(best, double.MinValue);
        foreach (var pair in found)
        {
            best[pair.Row] = Math.Max(best[pair.Row], pair.Sum);
            best[pair.Other] = Math.Max(best[pair.Other], pair.Sum);
        }

        foreach (var (row, sum) in selves)
        {
            best[row] = Math.Max(best[row], sum);
        }

        return best;
    }

    private void AddAcross(FoundPair pair, double score)
    {
        foreach (var one in _rows[pair.Row].Statements)
        {
            foreach (var other in _rows[pair.Other].Statements)
            {
                Add(one, other, score);
            }
        }
    }

    private void AddWithin(int row, double score)
    {
        var places = _rows[row].Statements;
        for (var i = 0; i < places.Count; i++)
        {
            var listed = places.Count <= MostOfOneText || i == 0 ? places.Count : i + 1;
            for (var k = i + 1; k < listed; k++)
            {
                Add(places[i], places[k], score);
            }

            _leftOut += places.Count - Math.Max(listed, i + 1);
        }
    }

    private void Add(int one, int other, double score)
    {
        var statements = collection.Statements;
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        if (statements[first].Unit != statements[second].Unit)
        {
            _pairs.Add(
                new(statements[first], statements[second], score, Kind(first, second, score))
            );
        }
    }

    private OverlapKind Kind(int first, int second, double score)
    {
        var (a, b) = (
            collection.RowOf(collection.Statements[first].Id),
            collection.RowOf(collection.Statements[second].Id)
        );
        return StatementCollection.KindOf(_rows[a].Profile, _rows[b].Profile, score);
    }
}
