using Chutri.Benchmarks.Data;
using Chutri.Benchmarks.Measuring;
using Chutri.Similarity;
using Chutri.Similarity.Comparing;

namespace Chutri.Benchmarks;

/// <summary>How right a review is on labelled pairs, and the weights that the first half of them gives.</summary>
internal sealed class OverlapAccuracyBenchmark : IBenchmark
{
    private const double Lowest = 0.002;

    public string Name => "overlap-accuracy";

    public string What =>
        "F1, average precision and share of near on functions.tsv and overlaps.tsv of --files DIR, by half";

    public Task<IReadOnlyList<Figure>> Run(Choices choices, CancellationToken stop)
    {
        var pairs = new LabelledPairs(
            choices.Files ?? throw new InvalidOperationException("--files DIR is missing.")
        );
        var collection = StatementCollection.Of(pairs.Statements);
        var found = collection
            .Review(Lowest, stop)
            .Pairs.Select(pair => (pair.Score, Label: pairs.Of(pair.First.Id, pair.Second.Id)))
            .ToList();
        return Task.FromResult<IReadOnlyList<Figure>>([
            .. Half("looked_at", [.. found.Where(one => one.Label.LookedAt)], pairs.Overlaps(true)),
            .. Half("unseen", [.. found.Where(one => !one.Label.LookedAt)], pairs.Overlaps(false)),
            .. Fitted(collection, pairs),
        ]);
    }

    private static IEnumerable<Figure> Half(
        string name,
        List<(double Score, LabelledPairs.Labelled Label)> found,
        int overlaps
    )
    {
        var shown = found.Where(one => one.Score >= 0.5).ToList();
        var right = shown.Count(one => one.Label.Overlap);
        var (hits, average) = (0, 0.0);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Label.Overlap)
            {
                hits++;
                average += (double)hits / (i + 1);
            }
        }

        yield return new($"{name}_overlaps_count", overlaps);
        yield return new($"{name}_shown_count", shown.Count);
        yield return new($"{name}_precision", (double)right / shown.Count);
        yield return new($"{name}_recall", (double)right / overlaps);
        yield return new($"{name}_f1", 2.0 * right / (shown.Count + overlaps));
        yield return new($"{name}_average_precision", average / overlaps);
        yield return new(
            $"{name}_near_of_shown",
            (double)shown.Count(one => one.Label.Near) / shown.Count
        );
    }

    /// <summary>The weights of the signs as the half that was looked at gives them, held near nothing in particular.</summary>
    private static IEnumerable<Figure> Fitted(StatementCollection collection, LabelledPairs pairs)
    {
        var judged = new List<ScoreFitting.Judged>();
        foreach (var pair in collection.Finder.Exhaustively(double.MinValue))
        {
            var (one, other) = (collection.Rows[pair.Row], collection.Rows[pair.Other]);
            var label = pairs.Of(
                collection.Statements[one.Statements[0]].Id,
                collection.Statements[other.Statements[0]].Id
            );
            if (label.LookedAt)
            {
                judged.Add(new(collection.SignsOf(one.Profile, other.Profile), label.Overlap));
            }
        }

        var start = new ScoreModel(-9, [4, 4, 1, 3, 2, -1, -1.5, -0.7, -2, 4, -2]);
        var model = ScoreFitting.Fit(judged, start, hold: 1);
        yield return new("weight_base", model.Base);
        foreach (var (sign, weight) in Enum.GetNames<Sign>().Zip(model.Weights))
        {
            yield return new($"weight_{sign}", weight);
        }
    }
}
