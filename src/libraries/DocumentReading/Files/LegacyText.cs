using System.Text;

namespace Chutri.DocumentReading.Files;

/// <summary>Text of old offices: TCVN3 (the .VnTime fonts), VNI, VPS, VISCII or Windows-1258, whichever reads as Vietnamese.</summary>
internal static class LegacyText
{
    // Alphabets that read this much worse are out of the question.
    private const double ClearlyWorse = 0.2;

    internal static (string Text, TextEncoding Encoding) Decode(ReadOnlySpan<byte> content)
    {
        var windows = CodePagesEncodingProvider
            .Instance.GetEncoding(1258)!
            .GetString(content)
            .Normalize(NormalizationForm.FormC);
        var latin = Encoding.Latin1.GetString(content);
        return Best(
            ("windows-1258", windows),
            ("tcvn3", WithCapitalWords(OldAlphabets.Tcvn3(latin))),
            ("vni", OldAlphabets.Vni(latin)),
            ("viscii", OldAlphabets.Viscii(latin)),
            ("vps", OldAlphabets.Vps(latin))
        );
    }

    /// <summary>
    /// What a program carried over letter for letter from a font of TCVN3 or VNI, read as it was meant; null where the text reads
    /// best as it is.
    /// </summary>
    internal static (Func<string, string> Read, TextEncoding Encoding)? Carried(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0)
        {
            return null;
        }

        var asItIs = Syllables.Plausible(text);
        if (asItIs > 0.6)
        {
            return null;
        }

        var tcvn = Syllables.Plausible(OldAlphabets.Tcvn3(text));
        var vni = Syllables.Plausible(OldAlphabets.Vni(text));
        if (Math.Max(tcvn, vni) < 0.8)
        {
            return null;
        }

        return tcvn >= vni
            ? (
                part => WithCapitalWords(OldAlphabets.Tcvn3(part)),
                new("tcvn3", Sureness(tcvn, Math.Max(vni, asItIs)))
            )
            : (OldAlphabets.Vni, new("vni", Sureness(vni, Math.Max(tcvn, asItIs))));
    }

    /// <summary>The first of the readings that are most like Vietnamese.</summary>
    private static (string Text, TextEncoding Encoding) Best(
        params ReadOnlySpan<(string Name, string Text)> readings
    )
    {
        var (best, most, next) = (readings[0], Syllables.Plausible(readings[0].Text), 0.0);
        foreach (var reading in readings[1..])
        {
            var share = Syllables.Plausible(reading.Text);
            if (share > most)
            {
                (best, most, next) = (reading, share, most);
            }
            else if (share > next && reading.Text != best.Text)
            {
                next = share;
            }
        }

        return (best.Text, new(best.Name, Sureness(most, next)));
    }

    private static double Sureness(double share, double next) =>
        Math.Round(share * (0.5 + 0.5 * Math.Clamp((share - next) / ClearlyWorse, 0, 1)), 2);

    /// <summary>The encoding has no capitals with tones (a font of capitals drew them): a word otherwise in capitals gets them.</summary>
    private static string WithCapitalWords(string text)
    {
        var built = text.ToCharArray();
        for (var i = 0; i < built.Length; )
        {
            var end = i;
            while (end < built.Length && char.IsLetter(built[end]))
            {
                end++;
            }

            var word = text.AsSpan(i, end - i);
            var line = LineAround(text, i);
            var capitals =
                word.Length > 0
                && !Any(word, c => char.IsAsciiLetterLower(c))
                && (Any(word[..Math.Min(2, word.Length)], char.IsUpper) || Any(line, char.IsUpper));
            if (capitals && !Any(line, char.IsAsciiLetterLower))
            {
                for (var k = i; k < end; k++)
                {
                    built[k] = char.ToUpperInvariant(built[k]);
                }
            }

            i = Math.Max(end, i + 1);
        }

        return new string(built);
    }

    private static ReadOnlySpan<char> LineAround(string text, int at)
    {
        var start = at;
        while (
            start > 0
            && text[start - 1] != '\n'
            && !(text[start - 1] == ' ' && start > 1 && text[start - 2] == ' ')
        )
        {
            start--;
        }

        var end = at;
        while (
            end < text.Length
            && text[end] != '\n'
            && !(text[end] == ' ' && end + 1 < text.Length && text[end + 1] == ' ')
        )
        {
            end++;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool Any(ReadOnlySpan<char> text, Func<char, bool> holds)
    {
        foreach (var c in text)
        {
            if (holds(c))
            {
                return true;
            }
        }

        return false;
    }
}
