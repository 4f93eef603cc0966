using System.Globalization;
using System.Text.RegularExpressions;

namespace Chutri.Demonstration.Texts;

/// <summary>
/// Fills the dates of a demonstration document, so that on any day it is started some work is done, some is late and some is still open.
/// <c>{{-60}}</c> is the day 60 days ago as <c>d/M/yyyy</c>, <c>{{+14w}}</c> the weekday on or before the day in 14 days; a form may follow:
/// <c>long</c> (ngày 05 tháng 02 năm 2027), <c>month</c> (2/2027), <c>quarter</c> (quý I/2027), <c>year</c>.
/// <c>{{y}}</c> is this year, <c>{{y+1}}</c> the next.
/// </summary>
public static partial class RelativeDates
{
    private static readonly string[] RomanQuarters = ["I", "II", "III", "IV"];

    /// <exception cref="FormatException">A placeholder is misspelt: it must not reach a reader.</exception>
    public static string Fill(string text, DateOnly today)
    {
        var filled = Placeholder().Replace(text, match => Written(match.Groups, today));
        return filled.Contains("{{", StringComparison.Ordinal)
            ? throw new FormatException(
                $"Not a date: {filled[filled.IndexOf("{{", StringComparison.Ordinal)..].Split('\n')[0]}"
            )
            : filled;
    }

    private static string Written(GroupCollection parts, DateOnly today)
    {
        if (parts["year"].Success)
        {
            return Number(today.Year + Offset(parts["years"]));
        }

        var day = today.AddDays(Offset(parts["days"]));
        if (parts["weekday"].Success)
        {
            day = OnOrBeforeWeekday(day);
        }

        return parts["form"].Value switch
        {
            "long" => LongForm(day),
            "month" => $"{Number(day.Month)}/{Number(day.Year)}",
            "quarter" => $"quý {RomanQuarters[(day.Month - 1) / 3]}/{Number(day.Year)}",
            "year" => Number(day.Year),
            _ => $"{Number(day.Day)}/{Number(day.Month)}/{Number(day.Year)}",
        };
    }

    private static DateOnly OnOrBeforeWeekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };

    // Decree 30/2020/NĐ-CP: a leading zero for days below 10 and for months 1 and 2 only.
    private static string LongForm(DateOnly day)
    {
        var month = day.Month < 3 ? $"0{Number(day.Month)}" : Number(day.Month);
        return $"ngày {day.Day.ToString("00", CultureInfo.InvariantCulture)} tháng {month} năm {Number(day.Year)}";
    }

    private static int Offset(Group digits) =>
        digits.Success
            ? int.Parse(digits.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : 0;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\{\{(?:(?<days>[+-]\d{1,4}|0)(?<weekday>w)?(?: (?<form>long|month|quarter|year))?|(?<year>y)(?<years>[+-]\d{1,2})?)\}\}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Placeholder();
}
