using System.Globalization;
using System.Text.RegularExpressions;

namespace Chutri.DocumentReading.Language;

/// <summary>Calendar days as documents write them, with or without a year.</summary>
internal static partial class Dates
{
    internal const string Day =
        @"(?<d>\d{1,2})(?:\s*[/.-]\s*(?<m>\d{1,2})(?:\s*[/.-]\s*(?<y>\d{4})|\s+năm\s+(?<y>\d{4}))?|\s+tháng\s+(?<m>\d{1,2})(?:\s+năm\s+(?<y>\d{4})|\s*[/.-]\s*(?<y>\d{4}))?)(?![/\d])";

    /// <summary>A day of the groups d, m, y; without a year it is of the year given. Null where no such day exists.</summary>
    internal static DateOnly? Of(Match match, int yearIfNone)
    {
        var year = match.Groups["y"].Success ? Number(match.Groups["y"].Value) : yearIfNone;
        return Of(year, Number(match.Groups["m"].Value), Number(match.Groups["d"].Value));
    }

    internal static DateOnly? Of(int year, int month, int day) =>
        year is >= 1900 and <= 2200
        && month is >= 1 and <= 12
        && day >= 1
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    internal static DateOnly? EndOfMonth(int year, int month) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12
            ? new DateOnly(year, month, DateTime.DaysInMonth(year, month))
            : null;

    internal static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : -1;

    /// <summary>The first day with a year in the text.</summary>
    internal static DateOnly? FirstIn(string text, int from = 0)
    {
        for (var match = WithYear().Match(text, from); match.Success; match = match.NextMatch())
        {
            if (Of(match, 0) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<![\d/-])" + Day)]
    internal static partial Regex WithYear();
}
