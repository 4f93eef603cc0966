namespace Chutri.WorkingCalendar;

/// <summary>
/// Counts and finds working days without walking over days. Every day has a rank: the number of working days up to and including it since
/// 1 January 0001 (a Monday). The weekly pattern gives it in closed form; each dated exception moves it by one, summed up once.
/// A rank and the day of a rank each cost one binary search in the exceptions.
/// </summary>
internal sealed class WorkingDayRanks
{
    private readonly int perWeek;
    private readonly int[] rankInWeek = new int[8];
    private readonly int[] weekdayOfRank;
    private readonly int[] exceptionDays;
    private readonly bool[] exceptionWorked;
    private readonly int[] movedBefore;
    private readonly int[] rankAtException;

    /// <param name="week">The ordinary week.</param>
    /// <param name="exceptions">Only days whose state differs from the weekly pattern, each once.</param>
    public WorkingDayRanks(WeeklyPattern week, IEnumerable<(DateOnly Day, bool Worked)> exceptions)
    {
        for (var weekday = 0; weekday < 7; weekday++)
        {
            rankInWeek[weekday + 1] =
                rankInWeek[weekday] + (week.Works((DayOfWeek)((weekday + 1) % 7)) ? 1 : 0);
        }

        perWeek = rankInWeek[7];
        weekdayOfRank =
        [
            .. Enumerable
                .Range(0, 7)
                .Where(weekday => rankInWeek[weekday + 1] > rankInWeek[weekday]),
        ];

        var sorted = exceptions.OrderBy(exception => exception.Day).ToList();
        exceptionDays = [.. sorted.Select(exception => exception.Day.DayNumber)];
        exceptionWorked = [.. sorted.Select(exception => exception.Worked)];
        movedBefore = new int[sorted.Count + 1];
        for (var i = 0; i < sorted.Count; i++)
        {
            movedBefore[i + 1] = movedBefore[i] + (exceptionWorked[i] ? 1 : -1);
        }

        rankAtException = [.. exceptionDays.Select(RankOf)];
    }

    public bool IsWorked(int day)
    {
        var at = Array.BinarySearch(exceptionDays, day);
        return at >= 0 ? exceptionWorked[at] : rankInWeek[(day % 7) + 1] > rankInWeek[day % 7];
    }

    /// <summary>Working days in [0, <paramref name="day"/>].</summary>
    public int RankOf(int day) => PatternRank(day) + movedBefore[CountUpTo(exceptionDays, day)];

    /// <summary>The one working day that has this rank (1 or more).</summary>
    public int DayOf(int rank)
    {
        if (rank < 1)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rank),
                "The day lies before 1 January 0001."
            );
        }

        var before = CountUpTo(rankAtException, rank - 1);
        var pattern = PatternDay(rank - movedBefore[before]);
        // Between two exceptions the pattern holds; at or past the next one, only that exception itself can carry the rank.
        return before < exceptionDays.Length ? Math.Min(pattern, exceptionDays[before]) : pattern;
    }

    private int PatternRank(int day) => (day / 7 * perWeek) + rankInWeek[(day % 7) + 1];

    private int PatternDay(int rank) =>
        ((rank - 1) / perWeek * 7) + weekdayOfRank[(rank - 1) % perWeek];

    /// <summary>How many of the ascending values are at most <paramref name="limit"/>.</summary>
    private static int CountUpTo(int[] ascending, int limit)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ascending[middle] <= limit ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
