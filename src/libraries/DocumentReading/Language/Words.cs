using Chutri.DocumentReading.Layout;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading.Language;

/// <summary>A stretch of text as words. Cheap to look along: which phrase begins at this word?</summary>
internal sealed class Words
{
    // Of a line with more words than any sentence has, only so many are looked at: memory is bounded by the sentence.
    private const int MostWords = 60_000;

    private const int MostKept = 20_000;

    [ThreadStatic]
    private static Dictionary<string, string>? _folded;

    private readonly List<Word> _words;

    private Words(string text, Stretch place, List<Word> words)
    {
        Text = text;
        Place = place;
        _words = words;
    }

    internal string Text { get; }

    internal Stretch Place { get; }

    internal int Count => _words.Count;

    internal Word this[int index] => _words[index];

    internal static Words Of(string text, Stretch place)
    {
        var words = new List<Word>();
        var gap = place.Start;
        for (var i = place.Start; i < place.End && words.Count < MostWords; )
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (
                end < place.End
                && (char.IsLetterOrDigit(text[end]) || JoinsWord(text, end, place.End))
            )
            {
                end++;
            }

            words.Add(
                new Word(
                    i,
                    end,
                    Folded(text.AsSpan(i, end - i)),
                    char.IsUpper(text[i]),
                    Punctuation(text, gap, i)
                )
            );
            gap = end;
            i = end;
        }

        return new Words(text, place, words);
    }

    /// <summary>The language has few syllables: each is folded once.</summary>
    private static string Folded(ReadOnlySpan<char> word)
    {
        var kept = _folded ??= [];
        var lookup = kept.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        var raw = word.ToString();
        var folded = Normalising.FoldTonePlacement(raw.ToLowerInvariant());
        if (kept.Count >= MostKept)
        {
            kept.Clear();
        }

        kept[raw] = folded;
        return folded;
    }

    /// <summary>Whether the phrase (folded words parted by spaces) begins at this word, without punctuation inside.</summary>
    internal bool Says(int at, string phrase)
    {
        var rest = phrase.AsSpan();
        for (var i = at; ; i++)
        {
            if (i >= Count || (i > at && _words[i].Before.Length > 0))
            {
                return false;
            }

            var space = rest.IndexOf(' ');
            var word = space < 0 ? rest : rest[..space];
            if (!word.SequenceEqual(_words[i].Folded))
            {
                return false;
            }

            if (space < 0)
            {
                return true;
            }

            rest = rest[(space + 1)..];
        }
    }

    internal bool SaysAny(int at, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (Says(at, phrase))
            {
                return true;
            }
        }

        return false;
    }

    internal int Find(string phrase, int from = 0, int to = int.MaxValue)
    {
        for (var i = from; i < Math.Min(Count, to); i++)
        {
            if (Says(i, phrase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>How many words the longest phrase of the lexicon that begins here has; 0 for none.</summary>
    internal int Longest(Lexicon lexicon, int at)
    {
        for (var length = Math.Min(lexicon.LongestPhrase, Count - at); length > 0; length--)
        {
            if (lexicon.Holds(this, at, length))
            {
                return length;
            }
        }

        return 0;
    }

    internal string Original(int from, int to) =>
        from >= to ? "" : Text[_words[from].Start.._words[to - 1].End];

    private static bool JoinsWord(string text, int at, int end) =>
        at + 1 < end
        && char.IsLetterOrDigit(text[at + 1])
        && (
            text[at] == '&'
            || (
                text[at] is '/' or '.' or ','
                && char.IsDigit(text[at - 1])
                && char.IsDigit(text[at + 1])
            )
        );

    private static string Punctuation(string text, int from, int to)
    {
        var span = text.AsSpan(from, to - from);
        return span.IsWhiteSpace() ? ""
            : span.Trim() is "," ? ","
            : span.ToString().Replace(" ", "", StringComparison.Ordinal);
    }
}
