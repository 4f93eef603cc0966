using System.Globalization;
using Chutri.Assignments.Model;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Web;

/// <summary>A deadline as its fields show it.</summary>
/// <param name="Kind">by, before, end-of, within, within-hours, within-clock-hours, recurring, continuing or none.</param>
/// <param name="Period">week, month, quarter, half-year, year.</param>
/// <param name="Day">Of the month (1–31), or of the week (1 Monday … 7 Sunday).</param>
public sealed record DeadlineValues(
    string Kind,
    DateOnly? DueOn = null,
    string? Days = null,
    bool Working = true,
    DateOnly? CountedFrom = null,
    string? Period = null,
    string? Day = null,
    DateOnly? Before = null,
    string? EndOf = null,
    DateOnly? EndIn = null,
    string? Hours = null,
    DateOnly? FromDay = null,
    string? FromTime = null
)
{
    internal static DeadlineValues Of(DraftDeadline? deadline) =>
        deadline switch
        {
            DraftDeadline.By by => new("by", DueOn: by.Day),
            DraftDeadline.Before before => new("before", Before: before.Day),
            DraftDeadline.EndOf end => new(
                "end-of",
                EndOf: end.Period switch
                {
                    PeriodOfYear.Month => "month",
                    PeriodOfYear.Quarter => "quarter",
                    PeriodOfYear.HalfYear => "half-year",
                    _ => "year",
                },
                EndIn: end.In
            ),
            DraftDeadline.Within within => new(
                "within",
                Days: Number(within.Days),
                Working: within.Working,
                CountedFrom: within.Start
            ),
            DraftDeadline.WithinHours hours => new(
                hours.Working ? "within-hours" : "within-clock-hours",
                Hours: hours.Minutes % 60 == 0
                    ? Number(hours.Minutes / 60)
                    : FormattableString.Invariant($"{hours.Minutes / 60}:{hours.Minutes % 60:00}"),
                FromDay: hours.Start is { } start ? DateOnly.FromDateTime(start) : null,
                FromTime: hours.Start is { } from ? DayWords.Of(TimeOnly.FromDateTime(from)) : null
            ),
            DraftDeadline.Recurring recurring => Of(recurring.Recurrence),
            DraftDeadline.Continuing => new("continuing"),
            _ => new("none"),
        };

    private static DeadlineValues Of(Recurrence recurrence)
    {
        var (period, day) = recurrence switch
        {
            Recurrence.Weekly weekly => (
                "week",
                weekly.Day is DayOfWeek.Sunday ? 7 : (int)weekly.Day
            ),
            Recurrence.Monthly monthly => ("month", monthly.Day),
            Recurrence.Quarterly quarterly => ("quarter", quarterly.Day),
            Recurrence.HalfYearly half => ("half-year", half.Day),
            Recurrence.Yearly yearly => ("year", yearly.Day),
            _ => throw new InvalidOperationException($"No fields for {recurrence}"),
        };
        return new("recurring", Period: period, Day: Number(day));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
