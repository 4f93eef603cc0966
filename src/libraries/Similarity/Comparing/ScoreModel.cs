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

    public double Score(ReadOnlySpan<float> signs) => Curve(Sum(signs));

    public static double Curve(double sum) => 1 / (1 + Math.Exp(-sum));
}
