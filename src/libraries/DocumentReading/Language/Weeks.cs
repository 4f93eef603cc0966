using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Language;

/// <summary>"Tuần 3 tháng 12/2026": a week of a month, counted in sevens from its first day.</summary>
internal static partial class Weeks
{
    /// <summary>The last day of the week; of "trước tuần …" the day before its first. Null where the month has no such week.</summary>
    internal static DateOnly? LastDay(Match match, int yearIfNone)
    {
        var year = match.Groups["y"].Success ? Dates.Number(match.Groups["y"].Value) : yearIfNone;
        if (Dates.EndOfMonth(year, Dates.Number(match.Groups["m"].Value)) is not { } end)
        {
            return null;
        }

        var week = Number(match.Groups["w"].Value);
        var first = week is null ? end.Day - 6 : week.Value * 7 - 6;
        if (first < 1 || first > end.Day)
        {
            return null;
        }

        return match.Groups["before"].Success
            ? end.AddDays(first - 1 - end.Day)
            : end.AddDays(Math.Min(first + 6, end.Day) - end.Day);
    }

    /// <summary>Without any week of a month, so that its number is not read as a day. Places stay.</summary>
    internal static string Blanked(string words) =>
        Any().Replace(words, m => new string(' ', m.Length));

    /// <summary>Null for the last week.</summary>
    private static int? Number(string words) =>
        words.ToLowerInvariant() switch
        {
            "i" or "một" or "nhất" => 1,
            "ii" or "hai" or "nhì" => 2,
            "iii" or "ba" => 3,
            "iv" or "tư" or "bốn" => 4,
            "v" or "năm" => 5,
            var said when said.StartsWith("đầu", StringComparison.Ordinal) => 1,
            var said when said.StartsWith("cuối", StringComparison.Ordinal) => null,
            var digits => Dates.Number(digits),
        };

    private const string Week =
        @"(?:\d{1,2}|I{1,3}|IV|V|một|nhất|hai|nhì|ba|tư|bốn|năm|đầu(?:\s+tiên)?|cuối(?:\s+cùng)?)";
    private const string OfMonth =
        @"tuần\s+(?:lễ\s+)?(?:thứ\s+)?(?:"
        + Week
        + @"\s*(?:,|-|–|và|hoặc|đến)\s*(?:tuần\s+)?(?:thứ\s+)?)*(?<w>"
        + Week
        + @")\s*[,(–-]?\s*(?:của\s+)?(?:trong\s+)?tháng\s+(?<m>\d{1,2})(?:\s*[/.-]\s*(?<y>\d{4})|,?\s+năm\s+(?<y>\d{4}))?(?![/\d])";

    /// <summary>Only after a word of time or where it stands apart: "số liệu tuần 3 tháng 12" says of which week, not until when.</summary>
    [GeneratedRegex(
        @"(?:(?:(?<before>trước)|trong|vào|đến\s+hết|đến|hết|xong|hoàn\s+thành|kết\s+thúc|chậm\s+nhất|muộn\s+nhất|là|cuối|đầu)\s+)+"
            + OfMonth
            + @"|(?<=^\s*|[,;(:]\s*)"
            + OfMonth,
        RegexOptions.IgnoreCase
    )]
    internal static partial Regex Stated();

    [GeneratedRegex(OfMonth, RegexOptions.IgnoreCase)]
    internal static partial Regex Any();
}
