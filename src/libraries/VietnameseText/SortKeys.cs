using System.Text;

namespace Chutri.VietnameseText;

/// <summary>
/// Keys whose ordinal (binary) order is the order of Vietnamese dictionaries, for a database column or a comparer.
/// Order of letters: a ă â b c d đ e ê … o ô ơ … u ư … z; of tones: ngang, huyền, hỏi, ngã, sắc, nặng. Syllables are
/// compared one after another, each by letters and then by tone; numbers by value; case and punctuation do not count.
/// Source: the alphabet of TCVN 5712 and the usage of Hoàng Phê's dictionary.
/// </summary>
public static class SortKeys
{
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const char EndOfKey = ' ';
    private const char EndOfSyllable = '!';
    private const char FirstTone = '#';
    private const char FirstLetter = '@';

    /// <summary>The key of any text. Texts that <see cref="Folding.FoldKeepingMarks"/> makes equal have equal keys.</summary>
    public static string SortKey(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Folding.FoldKeepingMarks(text);
        var key = new StringBuilder(folded.Length * 2);
        for (var i = 0; i < folded.Length; )
        {
            var end = i + 1;
            if (char.IsAsciiDigit(folded[i]))
            {
                end = EndOf(folded, i, char.IsAsciiDigit);
                AppendNumber(key, folded.AsSpan(i, end - i));
            }
            else if (char.IsLetter(folded[i]))
            {
                end = EndOf(folded, i, char.IsLetter);
                AppendSyllable(key, folded.AsSpan(i, end - i));
            }

            i = end;
        }

        return key.Append(EndOfKey).ToString();
    }

    /// <summary>The key of a person's name: by given name (the last word), then the middle names, then the family name.</summary>
    public static string NameSortKey(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = Folding
            .WithSingleSpaces(name)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            return SortKey("");
        }

        var middle = words.Length > 2 ? string.Join(' ', words[1..^1]) : "";
        var family = words.Length > 1 ? words[0] : "";
        return SortKey(words[^1]) + SortKey(middle) + SortKey(family);
    }

    /// <summary>Compares by <see cref="SortKey"/>; for lists in memory.</summary>
    public static IComparer<string> Comparer { get; } =
        Comparer<string>.Create(
            (a, b) => string.CompareOrdinal(SortKey(a ?? ""), SortKey(b ?? ""))
        );

    private static int EndOf(string text, int start, Func<char, bool> belongs)
    {
        var end = start;
        while (end < text.Length && belongs(text[end]))
        {
            end++;
        }

        return end;
    }

    private static void AppendNumber(StringBuilder key, ReadOnlySpan<char> digits)
    {
        var value = digits.TrimStart('0');
        var length = Math.Min(value.Length, 9);
        key.Append((char)('0' + length)).Append(value).Append(EndOfSyllable);
    }

    private static void AppendSyllable(StringBuilder key, ReadOnlySpan<char> letters)
    {
        var toneOfSyllable = '\0';
        foreach (var c in letters)
        {
            var (letter, tone) = Marks.Split(c);
            toneOfSyllable = tone == '\0' ? toneOfSyllable : tone;
            var place = Letters.IndexOf(letter, StringComparison.Ordinal);
            key.Append(place < 0 ? letter : (char)(FirstLetter + place));
        }

        key.Append((char)(FirstTone + Marks.ToneRank(toneOfSyllable))).Append(EndOfSyllable);
    }
}
