using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;
using Chutri.VietnameseText;

namespace Chutri.DocumentReading;

/// <summary>
/// Is the document marked secret? A mark is a line of its own near the head of the text or in the margins of its pages, in any
/// spacing ("M Ậ T"), or in capitals or as "Độ mật: …" further down, or in brackets behind the number; the word in prose is none,
/// and a lower-case word that a broken line left alone is none either.
/// </summary>
internal static partial class SecrecyMark
{
    internal const int LinesOfTheHead = 30;
    private const int LongestMark = 40;

    internal static SecrecyLevel? Find(Manuscript manuscript, IEnumerable<string> margins) =>
        manuscript
            .Text.Split('\n', LinesOfTheHead + 1)
            .Take(LinesOfTheHead)
            .SelectMany(line => line.Split('\t'))
            .Concat(margins.Select(Normalising.Normalise))
            .Select(line => LevelOf(line) ?? BehindTheNumber(line))
            .Concat(manuscript.Text.Split('\n').Skip(LinesOfTheHead).Select(FurtherDown))
            .FirstOrDefault(level => level is not null);

    /// <summary>There a word alone on its line may be anything; capitals or "Độ mật" are a mark.</summary>
    private static SecrecyLevel? FurtherDown(string line) =>
        line.Length <= LongestMark
        && (!line.Any(char.IsLower) || line.Contains(':', StringComparison.Ordinal))
            ? LevelOf(line)
            : null;

    private static SecrecyLevel? BehindTheNumber(string line) =>
        Numbered().Match(line) is { Success: true } number
            ? LevelOf(number.Groups["mark"].Value)
            : null;

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

    [GeneratedRegex(@"^\s*Số\s*:?\s*\S+\s*(?<mark>\(\s*[\p{Lu}\s]+\))\s*$")]
    private static partial Regex Numbered();

    [GeneratedRegex(
        @"^[\[({*""“_-]*(?<says>(?:mức|cấp)?độmật[:：])?(?<level>(?<degree>tuyệt|tối)?mật)[\])}*""”._-]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex StandingAlone();
}
