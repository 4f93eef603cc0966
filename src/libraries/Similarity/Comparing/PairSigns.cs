namespace Chutri.Similarity.Comparing;

/// <summary>Measures the signs of a pair.</summary>
internal sealed class PairSigns(Lexicon lexicon, float largestWeight)
{
    public static int Count { get; } = Enum.GetValues<Sign>().Length;

    /// <param name="a">One statement.</param>
    /// <param name="b">The other.</param>
    /// <param name="into">One place for each <see cref="Sign"/>.</param>
    public void Measure(Profile a, Profile b, Span<float> into)
    {
        MeasureMatter(a, b, into);
        MeasureRest(a, b, into);
    }

    /// <summary>Measures as long as the sum can still reach the least; false where it cannot.</summary>
    public bool MeasureIfWorth(
        Profile a,
        Profile b,
        Span<float> into,
        ScoreModel model,
        double least
    )
    {
        into.Clear();
        MeasureMatter(a, b, into);
        if (model.Most(into) < least)
        {
            return false;
        }

        MeasureRest(a, b, into);
        return true;
    }

    private void MeasureMatter(Profile a, Profile b, Span<float> into)
    {
        var whole = a.Matter.With(b.Matter);
        var (like, contained) = (
            Cosine(whole.Product, a.Matter, b.Matter),
            Inside(whole.Smaller, a.Matter, b.Matter)
        );
        var inItem = 0f;
        Items(a, b, ref like, ref contained, ref inItem);
        Items(b, a, ref like, ref contained, ref inItem);
        into[(int)Sign.Matter] = like;
        into[(int)Sign.Contained] = contained;
        into[(int)Sign.InItem] = inItem;
        into[(int)Sign.Rarest] = whole.Largest / largestWeight;
        into[(int)Sign.Shared] = MathF.Min(1, a.Own.With(b.Own).Smaller / (3 * largestWeight));
    }

    private void MeasureRest(Profile a, Profile b, Span<float> into)
    {
        var acts = a.Acts.With(b.Acts);
        into[(int)Sign.Spelling] = Cosine(
            a.Syllables.With(b.Syllables).Product,
            a.Syllables,
            b.Syllables
        );
        into[(int)Sign.OtherActs] =
            acts.Product > 0 || a.Acts.Keys.Length == 0 || b.Acts.Keys.Length == 0 ? 0
            : a.AnyAct || b.AnyAct ? 0.5f
            : 1;
        into[(int)Sign.OtherPeople] = GradedApart(a.People, b.People);
        into[(int)Sign.OtherLevels] = Apart(a.Levels, b.Levels);
        into[(int)Sign.OtherSystems] = Apart(a.Systems, b.Systems);
        into[(int)Sign.Turned] = Turned(a, b) ? 1 : 0;
    }

    private void Items(
        Profile lists,
        Profile other,
        ref float like,
        ref float contained,
        ref float inItem
    )
    {
        foreach (var item in lists.Items)
        {
            var part = item.With(other.Matter);
            like = MathF.Max(like, Cosine(part.Product, item, other.Matter));
            contained = MathF.Max(contained, part.Smaller / MathF.Max(other.Matter.Sum, item.Sum));
            inItem = MathF.Max(inItem, part.Smaller / item.Sum * part.Largest / largestWeight);
        }
    }

    private static float Cosine(float product, SparseVector a, SparseVector b) =>
        product == 0 ? 0 : product / MathF.Sqrt(a.SquaredLength * b.SquaredLength);

    private static float Inside(float shared, SparseVector a, SparseVector b) =>
        shared == 0 ? 0 : shared / MathF.Min(a.Sum, b.Sum);

    private static float Apart(int[] a, int[] b) =>
        a.Length == 0 || b.Length == 0 || Share(a, b) ? 0 : 1;

    /// <summary>0 where the fewer are all among the more; 1 where none is.</summary>
    private static float GradedApart(int[] a, int[] b)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return 0;
        }

        var shared = 0;
        for (int i = 0, k = 0; i < a.Length && k < b.Length; )
        {
            if (a[i] == b[k])
            {
                (shared, i, k) = (shared + 1, i + 1, k + 1);
            }
            else if (a[i] < b[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return 1 - ((float)shared / Math.Min(a.Length, b.Length));
    }

    private static bool Share(int[] a, int[] b)
    {
        for (int i = 0, k = 0; i < a.Length && k < b.Length; )
        {
            if (a[i] == b[k])
            {
                return true;
            }

            if (a[i] < b[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return false;
    }

    private bool Turned(Profile a, Profile b)
    {
        if (a.HasNegation || b.HasNegation)
        {
            if (
                OnlyOne(a.Excepted, a.Terms, b.Excepted, b.Terms)
                || OnlyOne(a.Negated, a.Terms, b.Negated, b.Terms)
            )
            {
                return true;
            }
        }

        foreach (var one in a.Terms)
        {
            foreach (var other in b.Terms)
            {
                if (
                    one != other
                    && lexicon.AreOpposite(one, other)
                    && Array.BinarySearch(a.Terms, other) < 0
                    && Array.BinarySearch(b.Terms, one) < 0
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool OnlyOne(int[] ofA, int[] allOfA, int[] ofB, int[] allOfB) =>
        Array.Exists(ofA, t => Array.BinarySearch(ofB, t) < 0 && Array.BinarySearch(allOfB, t) >= 0)
        || Array.Exists(
            ofB,
            t => Array.BinarySearch(ofA, t) < 0 && Array.BinarySearch(allOfA, t) >= 0
        );
}
