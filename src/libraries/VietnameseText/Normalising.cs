using System.Globalization;
using System.Text;

namespace Chutri.VietnameseText;

/// <summary>Brings Vietnamese text into one form: composed letters (NFC), plain spaces, one style of tone placement.</summary>
public static class Normalising
{
    /// <summary>
    /// Returns the text composed (NFC) and repaired: tone marks typed before the mark of the letter are put in order,
    /// look-alikes are replaced (Ð by Đ, ƣ by ư), unusual spaces become a space, line ends become "\n", and characters
    /// that cannot be seen (zero width, soft hyphen, byte order mark, controls) are removed. Idempotent; never null.
    /// Line breaks and tabs are kept; runs of spaces are kept.
    /// </summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var built = new StringBuilder(text.Length);
        var plain = WithoutBrokenSurrogates(text).Normalize(NormalizationForm.FormC);
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (c == '\r')
            {
                if (i + 1 == plain.Length || plain[i + 1] != '\n')
                {
                    built.Append('\n');
                }

                continue;
            }

            if (Repaired(c) is { } kept)
            {
                built.Append(kept);
            }
        }

        var repaired = built.ToString();
        return repaired.Any(IsCombining)
            ? WithMarksInOrder(repaired)
            : repaired.Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// Writes open "oa", "oe", "uy" with the tone on the first vowel (hòa, khỏe, thủy), whichever style the text uses;
    /// "quý" stays, because its u belongs to the consonant. Expects composed text (<see cref="Normalise"/>).
    /// </summary>
    public static string FoldTonePlacement(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? built = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] < 0xC0 || (i + 1 < text.Length && IsOfTheWord(text[i + 1])))
            {
                continue;
            }

            var (letter, tone) = Marks.Split(text[i]);
            if (tone == '\0' || !IsOpenPair(text, i, letter))
            {
                continue;
            }

            built ??= new StringBuilder(text);
            built[i - 1] = Marks.Join(text[i - 1], tone)[0];
            built[i] = letter;
        }

        return built?.ToString() ?? text;
    }

    private static bool IsOfTheWord(char next) => char.IsLetter(next) || IsCombining(next);

    private static bool IsOpenPair(string text, int second, char letter)
    {
        var first = text[second - 1];
        return first switch
        {
            'o' or 'O' => letter is 'a' or 'A' or 'e' or 'E',
            'u' or 'U' => letter is 'y' or 'Y'
                && (second < 2 || text[second - 2] is not ('q' or 'Q')),
            _ => false,
        };
    }

    private static char? Repaired(char c) =>
        c switch
        {
            '\n' or '\t' => c,
            '\u2028' or '\u2029' or '\u0085' or '\f' or '\v' => '\n',
            '\u00D0' => 'Đ',
            '\u00F0' => 'đ',
            '\u01A2' => 'Ư',
            '\u01A3' => 'ư',
            '\u00AD'
            or '\uFEFF'
            or (>= '\u200B' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E')
            or '\u2060' => null,
            '\u00A0' or '\u202F' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
            '\u2010' or '\u2011' => '-',
            _ when char.IsControl(c) => null,
            _ => c,
        };

    private static bool IsCombining(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static string WithMarksInOrder(string text)
    {
        var parts = text.Normalize(NormalizationForm.FormD);
        var built = new StringBuilder(parts.Length);
        for (var i = 0; i < parts.Length; )
        {
            var end = i + 1;
            while (end < parts.Length && IsCombining(parts[end]))
            {
                end++;
            }

            var marks = parts[(i + 1)..end];
            built.Append(parts[i]);
            built.Append(string.Concat(marks.Where(Marks.IsShape).Distinct().Take(1)));
            // A letter bears one tone; a second one is a slip of the keyboard.
            built.Append(string.Concat(marks.Where(Marks.IsTone).Take(1)));
            built.Append(
                string.Concat(marks.Where(m => !Marks.IsShape(m) && !Marks.IsTone(m)).Distinct())
            );
            i = end;
        }

        return built.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string WithoutBrokenSurrogates(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            }
        }

        return text;
    }
}
