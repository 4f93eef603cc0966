namespace Chutri.Similarity.Comparing;

/// <summary>Weights by key, keys rising; most keys are absent.</summary>
internal sealed class SparseVector
{
    public static SparseVector Empty { get; } = new([], []);

    private SparseVector(int[] keys, float[] weights)
    {
        Keys = keys;
        Weights = weights;
        foreach (var weight in weights)
        {
            Sum += weight;
            SquaredLength += weight * weight;
        }
    }

    public int[] Keys { get; }
    public float[] Weights { get; }
    public float Sum { get; }
    public float SquaredLength { get; }

    public static SparseVector Of(Dictionary<int, float> weights)
    {
        if (weights.Count == 0)
        {
            return Empty;
        }

        var keys = new int[weights.Count];
        var values = new float[weights.Count];
        weights.Keys.CopyTo(keys, 0);
        weights.Values.CopyTo(values, 0);
        Array.Sort(keys, values);
        return new(keys, values);
    }

    /// <summary>What two vectors share: the sum of the products, of the smaller weights, and the largest smaller weight.</summary>
    public Overlapping With(SparseVector other)
    {
        var (product, smaller, largest) = (0f, 0f, 0f);
        var (mine, theirs) = (Keys, other.Keys);
        for (int i = 0, k = 0; i < mine.Length && k < theirs.Length; )
        {
            if (mine[i] < theirs[k])
            {
                i++;
            }
            else if (mine[i] > theirs[k])
            {
                k++;
            }
            else
            {
                var (a, b) = (Weights[i++], other.Weights[k++]);
                var less = a < b ? a : b;
                product += a * b;
                smaller += less;
                largest = less > largest ? less : largest;
            }
        }

        return new(product, smaller, largest);
    }

    public readonly record struct Overlapping(float Product, float Smaller, float Largest);
}
