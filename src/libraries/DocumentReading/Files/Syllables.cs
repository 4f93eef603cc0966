using System.Text;
using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Files;

/// <summary>How much does a text look like Vietnamese? What tells one old alphabet from another.</summary>
internal static partial class Syllables
{
    private const int LongestSample = 60_000;

    /// <summary>Of the words that bear signs beyond ASCII, the share that are syllables of the language; 1 where there are none.</summary>
    internal static double Plausible(string text)
    {
        int good = 0,
            all = 0;
        var sample = text.AsSpan(0, Math.Min(text.Length, LongestSample));
        foreach (var range in Parts().EnumerateMatches(sample))
        {
            var word = sample.Slice(range.Index, range.Length);
            if (!word.ContainsAnyExceptInRange('\0', '\u007F'))
            {
                continue;
            }

            all++;
            good += IsSyllable(word.ToString()) ? 1 : 0;
        }

        return all == 0 ? 1 : (double)good / all;
    }

    private static bool IsSyllable(string word)
    {
        var letters = new StringBuilder(word.Length);
        var tones = 0;
        foreach (var part in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (part is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
            {
                tones++;
            }
            else
            {
                letters.Append(part);
            }
        }

        return tones <= 1
            && Syllable().IsMatch(letters.ToString().Normalize(NormalizationForm.FormC));
    }

    /// <summary>Words, with the signs that stand inside them where they were read in the wrong alphabet.</summary>
    [GeneratedRegex(@"[^\s\d!-/:-@\[-`{-~“”‘’–—…•«»\u00A0]+")]
    private static partial Regex Parts();

    [GeneratedRegex(
        @"^(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu)(?:ch|ng|nh|[cmnpt])?$"
    )]
    private static partial Regex Syllable();
}
