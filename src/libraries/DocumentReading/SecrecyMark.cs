using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading;

/// <summary>
/// Is the document marked secret? A mark is a line of its own near the head of the text or in the margins of its pages, in any
/// spacing ("M Ậ T"); the word in prose is none, and a lower-case word that a broken line left alone is none either.
/// </summary>
internal static partial class SecrecyMark
{
    internal const int LinesOfTheHead = 30;

    internal static SecrecyLevel? Find(Manuscript manuscript, IEnumerable<string> margins) =>
        manuscript
            .Text.Split('\n', LinesOfTheHead + 1)
            .Take(LinesOfTheHead)
            .SelectMany(line => line.Split('\t'))
            .Concat(margins.Select(Normalising.Normalise))
            .Select(LevelOf)
            .FirstOrDefault(level => level is not null);

    private static SecrecyLevel? LevelOf(string line)
    {
        var words = Space().Replace(line, "");
        var mark = StandingAlone().Match(words);
        if (
            !mark.Success
            || (char.IsLower(mark.Groups["level"].Value[0]) && !mark.Groups["says"].Success)
        )
        {
            return null;
        }

        return mark.Groups["degree"].Value.ToUpperInvariant() switch
        {
            "TUYỆT" => SecrecyLevel.TopSecret,
            "TỐI" => SecrecyLevel.HighlySecret,
            _ => SecrecyLevel.Secret,
        };
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(
        @"^[\[({*""“_-]*(?<says>(?:mức|cấp)?độmật[:：])?(?<level>(?<degree>tuyệt|tối)?mật)[\])}*""”._-]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex StandingAlone();
}
