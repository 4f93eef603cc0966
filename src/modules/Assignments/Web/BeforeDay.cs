using System.Text.RegularExpressions;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>
/// "trước ngày 15/12/2026" may mean that day included or the day before. It is read with that day included, and the explanation
/// of the deadline says so.
/// </summary>
internal static partial class BeforeDay
{
    /// <param name="quote">The words of the document.</param>
    /// <param name="due">The first due day.</param>
    /// <returns>The step of the explanation; null where the words do not say "trước ngày" of that day.</returns>
    public static DeadlineStep? Step(string quote, DateOnly? due)
    {
        if (due is not { } day || Said(quote, day) is not { } words)
        {
            return null;
        }

        var full = DateText.Brief(day);
        return new(
            full,
            new(
                $"văn bản ghi {words.Quoted()}: đọc là tính cả ngày đó, xong trong ngày {full.Vietnamese} vẫn đúng hạn",
                $"the document says {words.Quoted()} (before that day): read with that day included, so {full.English} is still on time"
            )
        );
    }

    private static string? Said(string quote, DateOnly day) =>
        Before()
            .Matches(quote)
            .FirstOrDefault(match =>
                Number(match, "d") == day.Day
                && Number(match, "m") == day.Month
                && (!match.Groups["y"].Success || Number(match, "y") == day.Year)
            )
            ?.Value;

    private static int Number(Match match, string part) =>
        int.Parse(match.Groups[part].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"trước\s+ngày\s+(?<d>\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(?<m>\d{1,2})(?:(?:\s*[/.-]\s*|\s+năm\s+)(?<y>\d{4}))?(?!\d)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Before();
}
