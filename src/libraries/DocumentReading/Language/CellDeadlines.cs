using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Language;

/// <summary>The deadline that a cell of a table states, where no word introduces it ("28/4/2025", "Quý III", "Tháng 5").</summary>
internal static partial class CellDeadlines
{
    internal static Deadline? Of(string cell, int year)
    {
        var words = DaysAlone().Replace(cell.Trim(), "trong $0");
        if (words.Length == 0)
        {
            return null;
        }

        var stated = Deadlines.Choose(Deadlines.In(words, 0, words.Length, year), words).Deadline;
        if (stated is not null)
        {
            return stated;
        }

        if (Weeks.Any().Matches(words).LastOrDefault() is { } week)
        {
            return By(Weeks.LastDay(week, year));
        }

        words = UnreadTimes.Blanked(words);
        if (Quarters().Matches(words).LastOrDefault() is { } quarter)
        {
            return By(
                Dates.EndOfMonth(
                    YearOf(quarter, year),
                    Deadlines.Quarter(quarter.Groups["q"].Value) * 3
                )
            );
        }

        if (Dates.WithYear().Matches(words).LastOrDefault() is { } day)
        {
            return By(Dates.Of(day, year));
        }

        if (Months().Matches(words).LastOrDefault() is { } month)
        {
            return By(Dates.EndOfMonth(YearOf(month, year), Dates.Number(month.Groups["m"].Value)));
        }

        // "Trước Tết Nguyên đán 2027" is not the last day of 2027.
        return !UnreadTimes.In(cell) && Years().Matches(words).LastOrDefault() is { } whole
            ? By(Dates.Of(Dates.Number(whole.Groups["y"].Value), 12, 31))
            : null;
    }

    [GeneratedRegex(@"^\d{1,3}\s+(?:ngày|tuần)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DaysAlone();

    private static int YearOf(Match match, int year) =>
        match.Groups["y"].Success ? Dates.Number(match.Groups["y"].Value) : year;

    private static Deadline.By? By(DateOnly? date) => date is { } day ? new Deadline.By(day) : null;

    [GeneratedRegex(
        @"quý\s*(?<q>IV|I{1,3}|[1-4])\b(?:\s*[/.-]\s*(?<y>\d{4})|(?:\s+năm)?\s+(?<y>\d{4}))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Quarters();

    [GeneratedRegex(
        @"(?:tháng\s*)?\b(?<m>\d{1,2})\s*[/.-]\s*(?<y>\d{4})|tháng\s*(?<m>\d{1,2})(?:\s+năm\s+(?<y>\d{4}))?",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Months();

    [GeneratedRegex(@"\b(?:năm\s+)?(?<y>20\d{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Years();
}
