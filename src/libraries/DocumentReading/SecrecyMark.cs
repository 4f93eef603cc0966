using System.Text.RegularExpressions;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading;

/// <summary>Is the document marked secret? Only a mark that stands alone near the head counts, not the word in prose.</summary>
internal static partial class SecrecyMark
{
    private const int LinesOfTheHead = 30;

    internal static SecrecyLevel? Find(Manuscript manuscript)
    {
        var head = manuscript
            .Text.Split('\n', LinesOfTheHead + 1)
            .Take(LinesOfTheHead)
            .SelectMany(l => l.Split('\t'));
        foreach (var line in head)
        {
            var mark = StandingAlone().Match(line.Trim());
            if (
                mark.Success
                && (!mark.Groups["level"].Value.Any(char.IsLower) || mark.Groups["says"].Success)
            )
            {
                var level = mark.Groups["level"].Value.ToUpperInvariant();
                return level.StartsWith("TUYỆT", StringComparison.Ordinal) ? SecrecyLevel.TopSecret
                    : level.StartsWith("TỐI", StringComparison.Ordinal) ? SecrecyLevel.HighlySecret
                    : SecrecyLevel.Secret;
            }
        }

        return null;
    }

    [GeneratedRegex(
        @"^[\s\[({*""“]*(?<says>(?:độ|mức độ|cấp độ)\s+mật\s*[:：]\s*)?(?<level>(?:tuyệt\s+|tối\s+)?mật)[\s\])}*""”.]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex StandingAlone();
}
