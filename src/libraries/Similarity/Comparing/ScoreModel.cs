namespace Chutri.Similarity.Comparing;

/// <summary>From signs to a sum; the logistic curve makes a score of it.</summary>
internal sealed record ScoreModel(double Base, IReadOnlyList<double> Weights)
{
    public double Sum(ReadOnlySpan<float> signs)
    {
        var sum = Base;
        for (var i = 0; i < signs.Length; i++)
        {
            sum += Weights[i] * signs[i];
        }

        return sum;
    }

    /// <summary>The largest sum that is still possible where only what the two are about was measured.</summary>
    public double Most(ReadOnlySpan<float> signs)
    {
        var most = Sum(signs);
        for (var i = 0; i < signs.Length; i++)
        {
            if (!OfMatter((Sign)i))
            {
                most += Math.Max(0, Weights[i]);
            }
        }

        return most;
    }

    private static bool OfMatter(Sign sign) =>
        sign is Sign.Matter or Sign.Contained or Sign.InItem or Sign.Rarest or Sign.Shared;

    public double Score(ReadOnlySpan<float> signs) => Curve(Sum(signs));

    public static double Curve(double sum) => 1 / (1 + Math.Exp(-sum));
}
