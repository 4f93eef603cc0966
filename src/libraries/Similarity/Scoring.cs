using System.Text.Json;
using Chutri.Similarity.Comparing;

namespace Chutri.Similarity;

/// <summary>
/// How a score is made: the weights of the signs that are measured on a pair, and what the words of this body weigh beside the
/// shipped ones. Immutable. A score of 0.5 and more is for a person to see.
/// </summary>
public sealed class Scoring
{
    /// <summary>Fitted on the first half of the labelled pairs; docs/overlap.md says how.</summary>
    private static readonly ScoreModel ShippedSigns = new(
        -9.75,
        [4.6, 4.5, 1.9, 3.3, 2.6, -0.3, -0.9, -0.7, -2.8, 4.5, -1.6]
    );

    private const double Apart = -1.4;
    private const double ForCloseness = 2.0;

    internal Scoring(ScoreModel signs, IReadOnlyDictionary<string, float> wordFactors)
    {
        Signs = signs;
        WordFactors = wordFactors;
    }

    /// <summary>What is shipped with the library.</summary>
    public static Scoring Shipped { get; } = new(ShippedSigns, new Dictionary<string, float>());

    /// <summary>
    /// What this body's judgements taught: by the head of the term, how much more (above 1) or less it weighs; 0.4 to 1.6.
    /// </summary>
    public IReadOnlyDictionary<string, float> WordFactors { get; }

    internal ScoreModel Signs { get; }

    /// <summary>What is added where two are each other's closest.</summary>
    internal static double WhenClosest => Apart + ForCloseness;

    /// <summary>
    /// The shipped scoring, moved by what people decided in this body. Few judgements move it little; the order does not matter.
    /// </summary>
    /// <param name="collection">Statements of the body, read with <see cref="Shipped"/>.</param>
    /// <param name="judgements">All that still hold.</param>
    public static Scoring Learned(
        StatementCollection collection,
        IReadOnlyList<Judgement> judgements
    )
    {
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(judgements);
        return judgements.Count == 0 ? Shipped : Learning.From(collection, judgements);
    }

    /// <summary>As JSON, to be kept.</summary>
    public string ToJson() =>
        JsonSerializer.Serialize(new Kept(1, Signs.Base, [.. Signs.Weights], WordFactors));

    /// <summary>Reads <see cref="ToJson"/> again.</summary>
    /// <returns>Null where the text is no scoring, or one of another edition: learn it anew from the judgements.</returns>
    public static Scoring? FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return
                JsonSerializer.Deserialize<Kept>(json) is { Edition: 1 } kept
                && kept.Weights?.Length == PairSigns.Count
                && kept.WordFactors is not null
                ? new(new(kept.Base, kept.Weights), kept.WordFactors)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Kept(
        int Edition,
        double Base,
        double[]? Weights,
        IReadOnlyDictionary<string, float>? WordFactors
    );

    /// <summary>
    /// The score in two steps: the signs make a sum; that the two are each other's closest among all statements raises it.
    /// </summary>
    /// <param name="sum">Of the signs.</param>
    /// <param name="closeness">1 where neither has a closer one, towards 0 the closer others are.</param>
    internal static double Final(double sum, double closeness) =>
        ScoreModel.Curve(Apart + sum + (ForCloseness * closeness));

    /// <summary>The least score that can be asked for.</summary>
    internal const double LeastFloor = 0.001;

    /// <summary>A pair with a smaller sum cannot reach the score, however close the two are.</summary>
    internal static double LeastSum(double floor) =>
        Math.Log(floor / Math.Max(1e-9, 1 - floor)) - Apart - ForCloseness;

    /// <param name="sum">Of the pair.</param>
    /// <param name="bestOfOne">The largest sum that the one reaches with any.</param>
    /// <param name="bestOfOther">The same for the other.</param>
    internal static double Closeness(double sum, double bestOfOne, double bestOfOther) =>
        (0.5 * Math.Exp(Math.Min(0, sum - bestOfOne)))
        + (0.5 * Math.Exp(Math.Min(0, sum - bestOfOther)));
}
