using System.Text;

namespace Chutri.DocumentReading.Files;

/// <summary>Text of old offices: TCVN3 (the .VnTime fonts), VNI, VPS, VISCII or Windows-1258, whichever reads as Vietnamese.</summary>
internal static class LegacyText
{
    internal static string Decode(ReadOnlySpan<byte> content)
    {
        var windows = CodePagesEncodingProvider
            .Instance.GetEncoding(1258)!
            .GetString(content)
            .Normalize(NormalizationForm.FormC);
        var latin = Encoding.Latin1.GetString(content);
        return Best(
            windows,
            WithCapitalWords(OldAlphabets.Tcvn3(latin)),
            OldAlphabets.Vni(latin),
            OldAlphabets.Viscii(latin),
            OldAlphabets.Vps(latin)
        );
    }

    /// <summary>
    /// What a program carried over letter for letter from a font of TCVN3 or VNI, read as it was meant; null where the text reads
    /// best as it is.
    /// </summary>
    internal static Func<string, string>? Carried(string text)
    {
        if (
            text.AsSpan().IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0
            || Syllables.Plausible(text) > 0.6
        )
        {
            return null;
        }

        var tcvn = Syllables.Plausible(OldAlphabets.Tcvn3(text));
        var vni = Syllables.Plausible(OldAlphabets.Vni(text));
        return Math.Max(tcvn, vni) < 0.8 ? null
            : tcvn >= vni ? part => WithCapitalWords(OldAlphabets.Tcvn3(part))
            : OldAlphabets.Vni;
    }

    /// <summary>The first of the readings that are most like Vietnamese.</summary>
    private static string Best(params ReadOnlySpan<string> readings)
    {
        var best = readings[0];
        var most = Syllables.Plausible(best);
        foreach (var reading in readings[1..])
        {
            if (Syllables.Plausible(reading) is var share && share > most)
            {
                (best, most) = (reading, share);
            }
        }

        return best;
    }

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
