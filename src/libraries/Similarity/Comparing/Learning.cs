using Chutri.Similarity.Language;

namespace Chutri.Similarity.Comparing;

/// <summary>
/// What judgements teach: the weights of the signs move a little from the shipped ones, and a wording that keeps being shared
/// by pairs which people call different says less here.
/// </summary>
internal static class Learning
{
    /// <summary>The shipped weights count as much as so many judgements.</summary>
    private const double Hold = 12;

    private const float Less = 0.88f;
    private const float More = 1.06f;

    public static Scoring From(StatementCollection collection, IReadOnlyList<Judgement> judgements)
    {
        var judged = new List<ScoreFitting.Judged>();
        var factors = new Dictionary<string, float>();
        foreach (var one in judgements)
        {
            var (first, second) = (
                collection.ProfileOf(one.First),
                collection.ProfileOf(one.Second)
            );
            judged.Add(new(collection.SignsOf(first, second), one.Overlap));
            foreach (var term in first.Terms.Intersect(second.Terms))
            {
                if (collection.Lexicon.Terms[term] is { Kind: TermKind.Thing } known)
                {
                    var factor =
                        factors.GetValueOrDefault(known.Head, 1) * (one.Overlap ? More : Less);
                    factors[known.Head] = Math.Clamp(factor, 0.4f, 1.6f);
                }
            }
        }

        // A judged pair was mostly each other's closest; what that adds is not for the signs to learn.
        var shipped = Scoring.Shipped.Signs;
        var start = shipped with { Base = shipped.Base + Scoring.WhenClosest };
        var fitted = ScoreFitting.Fit(judged, start, Hold);
        return new(fitted with { Base = fitted.Base - Scoring.WhenClosest }, factors);
    }
}
