using System.Text.RegularExpressions;
using Chutri.DocumentReading.Language;

namespace Chutri.DocumentReading.Targets;

/// <summary>For which year are the goals of a document that says so only in its subject, or not at all?</summary>
internal static partial class SubjectYear
{
    /// <summary>"… năm 2026 cho đoàn viên", "… giai đoạn 2026 - 2030"; null where the subject names none that is still to come.</summary>
    internal static int? Of(DocumentHeader header)
    {
        if (header.Subject is not { } subject)
        {
            return null;
        }

        var named = Years()
            .Matches(WithoutCitedDays(subject))
            .Select(m => (Year: Dates.Number(m.Groups["y"].Value), Rank: Rank(m)))
            .Where(n => n.Year >= (header.Date?.Year ?? 0))
            .ToList();
        return named.Count == 0 ? null : named.Last(n => n.Rank == named.Max(o => o.Rank)).Year;
    }

    /// <summary>"theo Nghị quyết số 12/NQ-BCH ngày 05/01/2024" says nothing of the year of the goal.</summary>
    internal static string WithoutCitedDays(string words) => CitedDay().Replace(words, " ");

    /// <summary>The plan's own year before how far it looks ahead, and both before a year that only stands in a name.</summary>
    private static int Rank(Match match) =>
        match.Groups["term"].Success ? 0
        : match.Groups["from"].Success ? 2
        : !match.Groups["word"].Success ? 1
        : match.Groups["ahead"].Success ? 3
        : 4;

    [GeneratedRegex(
        @"(?:(?<term>nhiệm\s+kỳ)\s+|(?<ahead>đến(?:\s+hết)?|tầm\s+nhìn|định\s+hướng)\s+)?(?<word>năm\s+)?(?<![\d/.-])(?:(?<from>20\d{2})\s*[-–]\s*)?(?<y>20\d{2})(?![\d/.-]*\d)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Years();

    [GeneratedRegex(
        @"(?<=\d[-/][\p{Lu}\d/-]+\s+)ngày\s+\d{1,2}\s*(?:/\s*\d{1,2}\s*/\s*|tháng\s+\d{1,2}\s+năm\s+)20\d{2}",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex CitedDay();
}
