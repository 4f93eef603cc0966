using System.Globalization;

namespace Chutri.WorkingCalendar;

/// <summary>Once in so many months, counted from January.</summary>
public abstract record MonthsRecurrence : Recurrence
{
    private readonly int months;
    private readonly int month;
    private readonly int day;

    private protected MonthsRecurrence(int months, int month, int day)
    {
        if (month < 1 || month > months)
        {
            throw new ArgumentOutOfRangeException(
                nameof(month),
                month,
                $"The month is from 1 to {months}."
            );
        }

        if (day is < 1 or > LastDay)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The day is from 1 to 31.");
        }

        (this.months, this.month, this.day) = (months, month, day);
    }

    private protected override int PeriodOf(DateOnly day) =>
        (((day.Year - 1) * 12) + day.Month - 1) / months;

    private protected override DateOnly DayIn(int period)
    {
        var first = DateOnly.MinValue.AddMonths((period * months) + month - 1);
        return first.AddDays(Math.Min(day, DateTime.DaysInMonth(first.Year, first.Month)) - 1);
    }

    private protected override Sentence SayDay()
    {
        var (each, dayOf, monthsOf) = (Each(), SayDayOfMonth(), SayMonths());
        return new(
            $"{each.Vietnamese} vào {dayOf.Vietnamese}{monthsOf.Vietnamese}",
            $"{each.English} on {dayOf.English}{monthsOf.English}"
        );
    }

    private Sentence Each() =>
        months switch
        {
            1 => new("hằng tháng", "every month"),
            3 => new("hằng quý", "every quarter"),
            6 => new("6 tháng một lần", "every half-year"),
            _ => new("hằng năm", "every year"),
        };

    private Sentence SayDayOfMonth()
    {
        var number = day.ToString(CultureInfo.InvariantCulture);
        return day == LastDay
            ? new("ngày cuối", "the last day")
            : new($"ngày {number}", $"day {number}");
    }

    private Sentence SayMonths()
    {
        if (months == 1)
        {
            return day == LastDay ? new(" tháng", " of the month") : new("", " of the month");
        }

        int[] all =
        [
            .. Enumerable.Range(0, 12 / months).Select(period => (period * months) + month),
        ];
        var names = all.Select(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName).ToList();
        return new(
            $" {(all.Length > 1 ? "các tháng" : "tháng")} {string.Join(", ", all)}",
            $" of {(names.Count > 1 ? $"{string.Join(", ", names[..^1])} and {names[^1]}" : names[0])}"
        );
    }
}
