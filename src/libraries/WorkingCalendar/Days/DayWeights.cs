namespace Chutri.WorkingCalendar;

/// <summary>
/// Adds up a weight of every day (1 for a working day, or its working time in ticks) without walking over days. The sum through a day, since 1 January 0001
/// (a Monday), follows from the weekly pattern in closed form; each dated exception moves it, summed up once. A sum, and the day that brings
/// the sum to a target, each cost one binary search in the exceptions.
/// </summary>
internal sealed class DayWeights
{
    private readonly long[] sumInWeek = new long[8];
    private readonly int[] days;
    private readonly long[] weights;
    private readonly long[] movedBefore;
    private readonly long[] sumThrough;

    /// <param name="ofWeekday">The weight of an ordinary weekday; positive for at least one.</param>
    /// <param name="exceptions">The days that may weigh something else, each once.</param>
    public DayWeights(
        Func<DayOfWeek, long> ofWeekday,
        IEnumerable<(DateOnly Day, long Weight)> exceptions
    )
    {
        for (var weekday = 0; weekday < 7; weekday++)
        {
            sumInWeek[weekday + 1] = sumInWeek[weekday] + ofWeekday((DayOfWeek)((weekday + 1) % 7));
        }

        var sorted = exceptions
            .Select(exception => (Day: exception.Day.DayNumber, exception.Weight))
            .Where(exception => exception.Weight != OfPattern(exception.Day))
            .OrderBy(exception => exception.Day)
            .ToList();
        days = [.. sorted.Select(exception => exception.Day)];
        weights = [.. sorted.Select(exception => exception.Weight)];
        movedBefore = new long[sorted.Count + 1];
        for (var i = 0; i < sorted.Count; i++)
        {
            movedBefore[i + 1] = movedBefore[i] + weights[i] - OfPattern(days[i]);
        }

        sumThrough = [.. days.Select(Through)];
    }

    /// <summary>The weight of one day.</summary>
    public long Of(int day)
    {
        var at = Array.BinarySearch(days, day);
        return at >= 0 ? weights[at] : OfPattern(day);
    }

    /// <summary>The sum over [0, <paramref name="day"/>]; 0 for the day before the first.</summary>
    public long Through(int day) =>
        day < 0 ? 0 : OfPatternThrough(day) + movedBefore[CountBelow(days, day + 1)];

    /// <summary>The first day through which the sum is at least <paramref name="target"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">That day lies outside the years 1 to 9999.</exception>
    public int DayReaching(long target)
    {
        if (target < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(target),
                "The day lies before 1 January 0001."
            );
        }

        var before = CountBelow(sumThrough, target);
        var pattern = DayOfPattern(target - movedBefore[before]);
        // Between two exceptions the pattern holds; at or past the next one, only that exception itself can reach the target.
        var day = before < days.Length ? Math.Min(pattern, days[before]) : pattern;
        return day <= DateOnly.MaxValue.DayNumber
            ? (int)day
            : throw new ArgumentOutOfRangeException(
                nameof(target),
                "The day lies after 31 December 9999."
            );
    }

    private long OfPattern(int day) => sumInWeek[(day % 7) + 1] - sumInWeek[day % 7];

    private long OfPatternThrough(int day) => (day / 7 * sumInWeek[7]) + sumInWeek[(day % 7) + 1];

    private long DayOfPattern(long target)
    {
        var (weeks, rest) = Math.DivRem(target - 1, sumInWeek[7]);
        var weekday = 0;
        while (sumInWeek[weekday + 1] <= rest)
        {
            weekday++;
        }

        return (weeks * 7) + weekday;
    }

    /// <summary>How many of the ascending values are below <paramref name="limit"/>.</summary>
    private static int CountBelow<T>(T[] ascending, T limit)
        where T : IComparable<T>
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) =
                ascending[middle].CompareTo(limit) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
