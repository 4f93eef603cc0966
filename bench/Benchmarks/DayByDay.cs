using Chutri.WorkingCalendar;

namespace Chutri.Benchmarks;

/// <summary>The same sums as one would write them first: a loop over days.</summary>
internal static class DayByDay
{
    public static DateOnly Add(WorkCalendar calendar, DateOnly start, int days)
    {
        var day = start;
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }

    public static DateTime Add(WorkCalendar calendar, DateTime start, TimeSpan worked)
    {
        var moment = start;
        while (true)
        {
            var day = DateOnly.FromDateTime(moment);
            foreach (var span in calendar.HoursOf(day)?.Spans ?? [])
            {
                var (from, to) = (day.ToDateTime(span.From), day.ToDateTime(span.To));
                var begins = moment > from ? moment : from;
                if (begins >= to)
                {
                    continue;
                }

                if (to - begins >= worked)
                {
                    return begins + worked;
                }

                worked -= to - begins;
            }

            moment = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        }
    }
}
