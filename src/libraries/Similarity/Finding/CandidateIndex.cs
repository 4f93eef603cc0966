using Chutri.Similarity.Comparing;

namespace Chutri.Similarity.Finding;

/// <summary>
/// Which rows are worth comparing with one: those that share enough of its rarest wordings. The lists behind frequent wordings
/// are not walked; a row all of whose wordings are frequent walks its two rarest.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>A wording found in more rows than this is no way to a row.</summary>
    internal const int LongestList = 3000;

    /// <summary>
    /// Two rows of which the shared weight is less than this share of their lengths are not compared. Of the pairs that score
    /// 0.5 none was seen below 0.34, of those that score 0.05 none below 0.27.
    /// </summary>
    private const float LeastShare = 0.2f;

    private const float LeastShareToBeSeen = 0.31f;

    private readonly IReadOnlyList<TextRow> _rows;
    private readonly float[] _shortest;
    private readonly Dictionary<int, Posting> _postings = [];

    public CandidateIndex(IReadOnlyList<TextRow> rows)
    {
        _rows = rows;
        _shortest = new float[rows.Count];
        var building = new Dictionary<int, List<(int Row, float Weight)>>();
        for (var row = 0; row < rows.Count; row++)
        {
            _shortest[row] = Shortest(rows[row].Profile);
            var matter = rows[row].Profile.Matter;
            for (var i = 0; i < matter.Keys.Length; i++)
            {
                if (!building.TryGetValue(matter.Keys[i], out var list))
                {
                    building.Add(matter.Keys[i], list = []);
                }

                list.Add((row, matter.Weights[i]));
            }
        }

        foreach (var (key, list) in building)
        {
            _postings.Add(
                key,
                new([.. list.Select(one => one.Row)], [.. list.Select(one => one.Weight)])
            );
        }
    }

    public int Count => _rows.Count;

    /// <summary>Collects the rows before <paramref name="before"/> that are worth comparing.</summary>
    public void Collect(Profile profile, int before, bool toBeSeen, Touched touched)
    {
        Walk(profile, before, touched);
        var shortest = Shortest(profile);
        var least = (toBeSeen ? LeastShareToBeSeen : LeastShare) * shortest;
        touched.Keep((row, shared) => shared >= least * _shortest[row]);
    }

    private void Walk(Profile profile, int before, Touched touched)
    {
        touched.Clear();
        var matter = profile.Matter;
        Span<int> ways = stackalloc int[Math.Min(matter.Keys.Length, 64)];
        var count = WaysOf(matter, ways);
        for (var w = 0; w < count; w++)
        {
            var (key, weight) = (matter.Keys[ways[w]], matter.Weights[ways[w]]);
            if (!_postings.TryGetValue(key, out var posting))
            {
                continue;
            }

            var (rows, weights) = (posting.Rows, posting.Weights);
            for (var i = 0; i < rows.Length && rows[i] < before; i++)
            {
                touched.Add(rows[i], weights[i] * weight);
            }
        }
    }

    /// <summary>Collects every row that shares any wording, however frequent.</summary>
    public void CollectAny(Profile profile, Touched touched)
    {
        touched.Clear();
        foreach (var key in profile.Matter.Keys)
        {
            foreach (var row in _postings.GetValueOrDefault(key)?.Rows ?? [])
            {
                touched.Add(row, 1);
            }
        }

        touched.Keep((_, _) => true);
    }

    /// <summary>Places of the keys to walk by: the rarest until nine tenths of the weight are covered.</summary>
    private int WaysOf(SparseVector matter, Span<int> ways)
    {
        Span<float> order = stackalloc float[ways.Length];
        for (var i = 0; i < ways.Length; i++)
        {
            (ways[i], order[i]) = (i, -matter.Weights[i]);
        }

        order.Sort(ways);
        var (count, covered) = (0, 0f);
        for (var i = 0; i < ways.Length && covered < 0.94f * matter.SquaredLength; i++)
        {
            var place = ways[i];
            covered += matter.Weights[place] * matter.Weights[place];
            var list = _postings.GetValueOrDefault(matter.Keys[place]);
            if (
                list is not null
                && (list.Rows.Length <= LongestList || (i >= ways.Length - 2 && count < 1))
            )
            {
                ways[count++] = place;
            }
        }

        return count;
    }

    private static float Shortest(Profile profile)
    {
        var shortest = profile.Matter.SquaredLength;
        foreach (var item in profile.Items)
        {
            shortest = MathF.Min(shortest, item.SquaredLength);
        }

        return MathF.Sqrt(shortest);
    }

    private sealed record Posting(int[] Rows, float[] Weights);
}
