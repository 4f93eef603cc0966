namespace Chutri.Similarity.Comparing;

/// <summary>Finds weights from judged pairs: logistic regression that is held near a starting model, so that a few judgements shift it only a little.</summary>
internal static class ScoreFitting
{
    public readonly record struct Judged(float[] Signs, bool Overlap, double Times = 1);

    /// <param name="pairs">Judged pairs.</param>
    /// <param name="start">The model that holds where nothing was judged.</param>
    /// <param name="hold">How strongly the starting weights hold: as much as so many judgements.</param>
    public static ScoreModel Fit(IReadOnlyList<Judged> pairs, ScoreModel start, double hold)
    {
        var count = start.Weights.Count + 1;
        double[] prior = [start.Base, .. start.Weights];
        double[] weights = [.. prior];
        for (var round = 0; round < 40; round++)
        {
            var gradient = new double[count];
            var curve = new double[count, count];
            for (var i = 0; i < count; i++)
            {
                gradient[i] = hold * (prior[i] - weights[i]);
                curve[i, i] = hold;
            }

            foreach (var pair in pairs)
            {
                AddPair(pair, weights, gradient, curve);
            }

            var step = Solve(curve, gradient);
            var longest = step.Max(Math.Abs);
            var damp = longest > 2 ? 2 / longest : 1;
            for (var i = 0; i < count; i++)
            {
                weights[i] += damp * step[i];
            }

            if (longest < 1e-7)
            {
                break;
            }
        }

        return new(weights[0], weights[1..]);
    }

    private static void AddPair(Judged pair, double[] weights, double[] gradient, double[,] curve)
    {
        var sum = weights[0];
        for (var i = 1; i < weights.Length; i++)
        {
            sum += weights[i] * pair.Signs[i - 1];
        }

        var expected = 1 / (1 + Math.Exp(-sum));
        var error = pair.Times * ((pair.Overlap ? 1 : 0) - expected);
        var bend = pair.Times * expected * (1 - expected);
        for (var i = 0; i < weights.Length; i++)
        {
            var x = i == 0 ? 1 : pair.Signs[i - 1];
            if (x == 0)
            {
                continue;
            }

            gradient[i] += error * x;
            for (var k = 0; k < weights.Length; k++)
            {
                curve[i, k] += bend * x * (k == 0 ? 1 : pair.Signs[k - 1]);
            }
        }
    }

    /// <summary>Gauss with pivots; the matrix is positive because of the hold.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            var pivot = i;
            for (var r = i + 1; r < n; r++)
            {
                pivot = Math.Abs(matrix[r, i]) > Math.Abs(matrix[pivot, i]) ? r : pivot;
            }

            for (var c = 0; c < n; c++)
            {
                (matrix[i, c], matrix[pivot, c]) = (matrix[pivot, c], matrix[i, c]);
            }

            (right[i], right[pivot]) = (right[pivot], right[i]);
            for (var r = 0; r < n; r++)
            {
                var times = r == i ? 0 : matrix[r, i] / matrix[i, i];
                for (var c = i; times != 0 && c < n; c++)
                {
                    matrix[r, c] -= times * matrix[i, c];
                }

                right[r] -= times * right[i];
            }
        }

        for (var i = 0; i < n; i++)
        {
            right[i] /= matrix[i, i];
        }

        return right;
    }
}
