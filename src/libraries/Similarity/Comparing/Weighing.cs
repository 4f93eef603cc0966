using Chutri.Similarity.Language;

namespace Chutri.Similarity.Comparing;

/// <summary>
/// How much each wording says: the rarer among the body's own statements, the more. So many imagined statements stand beside
/// them that a small collection is weighed sensibly too. Counting is for one thread; weighing afterwards for any number.
/// </summary>
internal sealed class Weighing(Lexicon lexicon, IReadOnlyDictionary<int, float>? learned = null)
{
    private const int ImaginedStatements = 300;

    /// <summary>Keys of words that no counted statement has; they meet nothing and need not be told apart.</summary>
    private const int FirstUnmet = int.MaxValue - 0xFFFF;

    private readonly Dictionary<string, int> _words = [];
    private readonly int[] _termCounts = new int[lexicon.Terms.Count];
    private readonly List<int> _wordCounts = [];
    private readonly List<float> _wordPriors = [];
    private int _statements;

    /// <summary>The largest weight that a wording can have here.</summary>
    public float Largest => MathF.Log((_statements + ImaginedStatements) / 0.7f);

    public void Count(ReadStatement read)
    {
        _statements++;
        foreach (var key in KeysOf(read))
        {
            if (key < _termCounts.Length)
            {
                _termCounts[key]++;
            }
            else
            {
                _wordCounts[key - _termCounts.Length]++;
            }
        }
    }

    public float Of(int key)
    {
        if (key >= FirstUnmet)
        {
            return Largest;
        }

        if (key >= _termCounts.Length)
        {
            var word = key - _termCounts.Length;
            return Rarity(_wordCounts[word], _wordPriors[word]);
        }

        var rarity = Rarity(_termCounts[key], PriorOf(lexicon.Terms[key]));
        return learned is not null && learned.TryGetValue(key, out var factor)
            ? rarity * factor
            : rarity;
    }

    public int KeyOf(string syllable) => KeyOf(syllable, null);

    /// <summary>The key of a syllable, or of two beside each other.</summary>
    public int KeyOf(string first, string? second)
    {
        var words = second is null ? first : $"{first} {second}";
        return _words.TryGetValue(words, out var word)
            ? _termCounts.Length + word
            : FirstUnmet + (Mixed(words) & 0xFFFF);
    }

    private static int Mixed(string words)
    {
        var mixed = 17;
        foreach (var letter in words)
        {
            mixed = unchecked((mixed * 31) + letter);
        }

        return mixed;
    }

    private int KeyToCount(string first, string? second)
    {
        var words = second is null ? first : $"{first} {second}";
        if (!_words.TryGetValue(words, out var word))
        {
            _words.Add(words, word = _words.Count);
            _wordCounts.Add(0);
            _wordPriors.Add(second is null ? 1.5f : 0.7f);
        }

        return _termCounts.Length + word;
    }

    private float Rarity(int count, float prior) =>
        MathF.Log((_statements + ImaginedStatements) / (count + prior));

    private HashSet<int> KeysOf(ReadStatement read)
    {
        var keys = new HashSet<int>();
        foreach (var one in read.Occurrences)
        {
            if (one.Term < 0)
            {
                continue;
            }

            keys.Add(one.Term);
            foreach (var (above, _) in lexicon.Around(one))
            {
                keys.Add(above);
            }
        }

        for (var i = 0; i < read.Syllables.Count; i++)
        {
            var form = read.Syllables[i].Form;
            if (lexicon.IsFiller(form))
            {
                continue;
            }

            keys.Add(KeyToCount(form, null));
            if (i + 1 < read.Syllables.Count && !lexicon.IsFiller(read.Syllables[i + 1].Form))
            {
                keys.Add(KeyToCount(form, read.Syllables[i + 1].Form));
            }
        }

        return keys;
    }

    private static float PriorOf(Term term) =>
        term.Kind switch
        {
            TermKind.Thing => 1f,
            TermKind.People => 6f,
            TermKind.Act => 8f,
            TermKind.ActClass => 25f,
            _ => 10f,
        };
}
