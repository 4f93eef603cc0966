using Chutri.VietnameseText;

namespace Chutri.Similarity.Language;

/// <summary>Cuts a statement into syllables, writes short forms out and folds spellings that mean the same.</summary>
internal sealed class Syllables(IReadOnlyDictionary<string, string[]> shortForms)
{
    /// <summary>Longer statements are read to here.</summary>
    internal const int Most = 400;

    private const string InitialsBeforeY = "hklmst";
    private const string Y = "yỳýỷỹỵ";
    private const string I = "iìíỉĩị";

    public List<Syllable> Of(string text)
    {
        var found = new List<Syllable>();
        for (var i = 0; i < text.Length && found.Count < Most; )
        {
            if (!IsOfWord(text, i))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && (IsOfWord(text, end) || Joins(text, i, end)))
            {
                end++;
            }

            Add(found, text[i..end], i);
            i = end;
        }

        return found;
    }

    /// <summary>"Kỹ" and "kĩ", "uỷ" and "ủy", "LÝ" and "lí" give one form.</summary>
    public static string Fold(string word)
    {
        var folded = Folding.FoldKeepingMarks(word);
        if (folded.Length == 2 && InitialsBeforeY.Contains(folded[0], StringComparison.Ordinal))
        {
            var y = Y.IndexOf(folded[1], StringComparison.Ordinal);
            return y < 0 ? folded : $"{folded[0]}{I[y]}";
        }

        return folded is "quí" ? "quý" : folded;
    }

    public static string FoldPhrase(string phrase) =>
        string.Join(
            ' ',
            phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Fold(word))
        );

    private void Add(List<Syllable> found, string word, int start)
    {
        if (word.Any(char.IsUpper) && shortForms.TryGetValue(word, out var full))
        {
            found.AddRange(full.Select(form => new Syllable(form, start, word.Length)));
            return;
        }

        if (word.AsSpan().IndexOfAny("&/-") < 0)
        {
            found.Add(new(Fold(word), start, word.Length));
            return;
        }

        for (var i = 0; i < word.Length; )
        {
            var end = i;
            while (end < word.Length && IsOfWord(word, end))
            {
                end++;
            }

            if (end > i)
            {
                Add(found, word[i..end], start + i);
            }

            i = end + 1;
        }
    }

    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>"GD&amp;ĐT", "HIV/AIDS" and "QP-AN" are one word; "thu/chi" is two.</summary>
    private static bool Joins(string text, int start, int at) =>
        text[at] is '&' or '/' or '-'
        && at + 1 < text.Length
        && char.IsUpper(text[at + 1])
        && char.IsUpper(text[start])
        && char.IsUpper(text[at - 1]);
}
