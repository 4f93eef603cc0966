using System.Collections.Concurrent;
using Chutri.Similarity.Comparing;

namespace Chutri.Similarity.Finding;

/// <summary>Compares each row with those that are worth it, on all processors.</summary>
internal sealed class PairFinder(
    IReadOnlyList<TextRow> rows,
    CandidateIndex index,
    PairSigns signs,
    Scoring scoring
)
{
    private readonly ConcurrentBag<Touched> _spare = [];
    private static readonly double ToBeSeen = Scoring.LeastSum(0.5);

    /// <param name="least">Pairs with a smaller sum are not kept.</param>
    /// <param name="stop">Gives up.</param>
    public List<FoundPair> All(double least, CancellationToken stop)
    {
        var all = new List<FoundPair>();
        var gate = new Lock();
        Parallel.For(
            0,
            rows.Count,
            new ParallelOptions
            {
                CancellationToken = stop,
                MaxDegreeOfParallelism = Environment.ProcessorCount,
            },
            () => (Touched: new Touched(rows.Count), Found: new List<FoundPair>()),
            (row, _, mine) =>
            {
                index.Collect(rows[row].Profile, row, least >= ToBeSeen, mine.Touched);
                Compare(row, mine.Touched.Rows, least, mine.Found);
                return mine;
            },
            mine =>
            {
                lock (gate)
                {
                    all.AddRange(mine.Found);
                }
            }
        );
        return all;
    }

    /// <summary>Every row with every other: what <see cref="All"/> is measured against.</summary>
    public List<FoundPair> Exhaustively(double least)
    {
        var found = new List<FoundPair>();
        for (var row = 0; row < rows.Count; row++)
        {
            Compare(row, Enumerable.Range(0, row), least, found);
        }

        return found;
    }

    /// <summary>One profile that is not in the collection, with the rows worth it.</summary>
    public List<FoundPair> Of(Profile profile, double least)
    {
        var touched = _spare.TryTake(out var spare) ? spare : new Touched(rows.Count);
        index.Collect(profile, rows.Count, least >= ToBeSeen, touched);
        var found = new List<FoundPair>();
        Span<float> into = stackalloc float[PairSigns.Count];
        foreach (var row in touched.Rows)
        {
            Keep(-1, row, profile, least, into, found);
        }

        _spare.Add(touched);

        return found;
    }

    private void Compare(int row, IEnumerable<int> others, double least, List<FoundPair> found)
    {
        Span<float> into = stackalloc float[PairSigns.Count];
        foreach (var other in others)
        {
            if (!OfOneUnit(rows[row], rows[other]))
            {
                Keep(row, other, rows[row].Profile, least, into, found);
            }
        }
    }

    private void Keep(
        int row,
        int other,
        Profile profile,
        double least,
        Span<float> into,
        List<FoundPair> found
    )
    {
        if (!signs.MeasureIfWorth(profile, rows[other].Profile, into, scoring.Signs, least))
        {
            return;
        }

        var sum = scoring.Signs.Sum(into);
        if (sum >= least)
        {
            found.Add(new(row, other, (float)sum));
        }
    }

    private static bool OfOneUnit(TextRow a, TextRow b) =>
        a.OneUnit && b.OneUnit && a.Unit == b.Unit;
}
