using Chutri.Similarity.Language;

namespace Chutri.Similarity.Comparing;

/// <summary>Turns read statements into profiles, with the weights of one collection.</summary>
internal sealed class ProfileMaker(Lexicon lexicon, Weighing weighing)
{
    private const float StepUp = 0.5f;
    private const float UnknownWord = 0.45f;
    private const float InHeading = 0.5f;
    private const float PairOfSyllables = 0.7f;

    public Profile Make(ReadStatement read)
    {
        var all = read.Occurrences;
        var terms = all.Where(one => one.Term >= 0).ToList();
        return new()
        {
            Matter = MatterOf(all, _ => 1f),
            Own = OwnOf(read),
            Items = ItemsOf(read),
            Acts = ActsOf(terms),
            Syllables = SyllablesOf(read),
            People = terms.Exists(one =>
                Is(one.Term, lexicon.AnyAct) && lexicon.Terms[one.Term].Kind is TermKind.People
            )
                ? []
                : OfKind(terms, TermKind.People),
            Levels = Below(terms, lexicon.Level),
            Systems = Below(terms, lexicon.System),
            AnyAct = terms.Exists(one => Is(one.Term, lexicon.AnyAct)),
            Negated = Persuades(terms)
                ? []
                : Rising(terms.Where(one => one.Negation is NegationKind.Not)),
            Excepted = Rising(terms.Where(one => one.Negation is NegationKind.Except)),
            Terms = Rising(terms),
        };

        SparseVector MatterOf(IEnumerable<Occurrence> some, Func<Occurrence, float> factor)
        {
            var weights = new Dictionary<int, float>();
            foreach (var one in some)
            {
                AddMatter(weights, read, one, factor(one));
            }

            return SparseVector.Of(weights);
        }

        List<SparseVector> ItemsOf(ReadStatement statement)
        {
            var items = new List<SparseVector>();
            if (statement.HeadingEnd == 0)
            {
                return items;
            }

            for (var i = 0; i < statement.ItemStarts.Count; i++)
            {
                var from = statement.ItemStarts[i];
                var to =
                    i + 1 < statement.ItemStarts.Count
                        ? statement.ItemStarts[i + 1]
                        : statement.Syllables.Count;
                var item = MatterOf(
                    statement.Occurrences.Where(one =>
                        one.To <= statement.HeadingEnd || (one.From >= from && one.From < to)
                    ),
                    one => one.To <= statement.HeadingEnd ? InHeading : 1f
                );
                if (item.Keys.Length > 1)
                {
                    items.Add(item);
                }
            }

            return items;
        }
    }

    private void AddMatter(
        Dictionary<int, float> weights,
        ReadStatement read,
        Occurrence one,
        float factor
    )
    {
        if (one.Negation is NegationKind.Except)
        {
            return;
        }

        if (one.Term < 0)
        {
            var key = weighing.KeyOf(read.Syllables[one.From].Form);
            Put(weights, key, weighing.Of(key) * UnknownWord * factor);
            return;
        }

        Put(weights, one.Term, Weight(one.Term) * factor);
        foreach (var (above, steps) in lexicon.Around(one))
        {
            if (lexicon.Terms[above].Kind is not TermKind.ActClass)
            {
                Put(weights, above, Weight(above) * MathF.Pow(StepUp, steps) * factor);
            }
        }
    }

    public float WeightOf(ReadStatement read, Occurrence one) =>
        one.Term < 0
            ? weighing.Of(weighing.KeyOf(read.Syllables[one.From].Form)) * UnknownWord
            : Weight(one.Term);

    private float Weight(int term) =>
        weighing.Of(term)
        * lexicon.Terms[term].Kind switch
        {
            TermKind.Thing => 1f,
            TermKind.People => 0.8f,
            TermKind.Body => 0.6f,
            TermKind.Act => 0.4f,
            TermKind.Everyday => 0.3f,
            _ => 0.2f,
        };

    private SparseVector ActsOf(List<Occurrence> terms)
    {
        var weights = new Dictionary<int, float>();
        foreach (var one in terms)
        {
            if (lexicon.Terms[one.Term].Kind is TermKind.Act)
            {
                Put(weights, one.Term, 1f);
            }

            foreach (var (above, _) in lexicon.Above[one.Term])
            {
                if (lexicon.IsClassOfActs(above))
                {
                    Put(weights, above, 1f);
                }
            }
        }

        return SparseVector.Of(weights);
    }

    private SparseVector SyllablesOf(ReadStatement read)
    {
        var weights = new Dictionary<int, float>();
        for (var i = 0; i < read.Syllables.Count; i++)
        {
            var form = read.Syllables[i].Form;
            if (lexicon.IsFiller(form))
            {
                continue;
            }

            var key = weighing.KeyOf(form);
            Put(weights, key, weighing.Of(key));
            if (i + 1 < read.Syllables.Count && !lexicon.IsFiller(read.Syllables[i + 1].Form))
            {
                var pair = weighing.KeyOf(form, read.Syllables[i + 1].Form);
                Put(weights, pair, weighing.Of(pair) * PairOfSyllables);
            }
        }

        return SparseVector.Of(weights);
    }

    private SparseVector OwnOf(ReadStatement read)
    {
        var weights = new Dictionary<int, float>();
        foreach (var one in read.Occurrences)
        {
            var key = one.Term < 0 ? weighing.KeyOf(read.Syllables[one.From].Form) : one.Term;
            Put(weights, key, one.Term < 0 ? weighing.Of(key) * UnknownWord : Weight(key));
        }

        return SparseVector.Of(weights);
    }

    private bool Is(int term, int above) =>
        above >= 0 && lexicon.Above[term].Any(one => one.Term == above);

    /// <summary>"Persuade people not to …" is work against the thing, as "fight …" is.</summary>
    private bool Persuades(List<Occurrence> terms) =>
        terms.Exists(one => lexicon.PersuadingActs.Any(act => Is(one.Term, act)));

    private bool IsSpecificAct(int term) =>
        lexicon.Above[term].Any(one => lexicon.IsClassOfActs(one.Term));

    /// <summary>The terms, and terms above them, that stand directly below a mark.</summary>
    private int[] Below(List<Occurrence> terms, int mark) =>
        [
            .. terms
                .SelectMany(one => lexicon.Around(one).Select(above => above.Term).Append(one.Term))
                .Where(term => lexicon.Terms[term].Broader.Contains(mark))
                .Distinct()
                .Order(),
        ];

    private int[] OfKind(List<Occurrence> terms, TermKind kind) =>
        [
            .. terms
                .SelectMany(one => lexicon.Around(one).Select(above => above.Term).Append(one.Term))
                .Where(term => lexicon.Terms[term].Kind == kind)
                .Distinct()
                .Order(),
        ];

    private static int[] Rising(IEnumerable<Occurrence> terms) =>
        [.. terms.Select(one => one.Term).Distinct().Order()];

    private static void Put(Dictionary<int, float> weights, int key, float weight)
    {
        if (!weights.TryGetValue(key, out var known) || known < weight)
        {
            weights[key] = weight;
        }
    }
}
