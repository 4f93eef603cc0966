using System.Collections.Frozen;

namespace Chutri.WorkingCalendar;

/// <summary>
/// Says which days are worked, and counts them. Made from an edition and never changed afterwards; safe to share between threads.
/// Counting and adding cost a binary search in the dated exceptions, whatever the distance.
/// </summary>
/// <remarks>Named without "ing" because inside any <c>Chutri</c> namespace the longer name means the namespace.</remarks>
public sealed partial class WorkCalendar
{
    private static readonly Lazy<WorkCalendar> OfVietnam = new(() => new(CalendarFile.Vietnam()));
    private static readonly Sentence WeeklyRest = new("ngày nghỉ hằng tuần", "weekly rest day");
    private static readonly Sentence OrdinaryDay = new("ngày làm việc", "working day");

    private readonly FrozenDictionary<DateOnly, CalendarDay> dated;
    private readonly WorkingDayRanks ranks;

    /// <exception cref="ArgumentException">The edition contradicts itself; the message holds every problem.</exception>
    public WorkCalendar(CalendarEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var problems = edition.Problems();
        if (problems.Count > 0)
        {
            throw new ArgumentException(
                string.Join(" ", problems.Select(problem => problem.English)),
                nameof(edition)
            );
        }

        Edition = edition;
        dated = edition.Days.ToFrozenDictionary(entry => entry.Day);
        ranks = new(
            edition.Week,
            edition
                .Days.Where(entry =>
                    entry is MakeUpDay
                    || (entry is DayOff && edition.Week.Works(entry.Day.DayOfWeek))
                )
                .Select(entry => (entry.Day, entry is MakeUpDay))
        );
    }

    /// <summary>The calendar of Vietnamese public bodies shipped with the library.</summary>
    public static WorkCalendar Vietnam => OfVietnam.Value;

    /// <summary>What the calendar was made from.</summary>
    public CalendarEdition Edition { get; }

    /// <summary>The label of the edition, kept with every deadline computed from it.</summary>
    public string Version => Edition.Version;

    /// <summary>Whether the days off and swaps of this year have been announced in full.</summary>
    public bool IsAnnounced(int year) => Edition.AnnouncedYears.Contains(year);

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkingDay(DateOnly day) => ranks.IsWorked(day.DayNumber);

    /// <summary>Whether the day is worked, why, and on what basis.</summary>
    public DayStatus Of(DateOnly day) =>
        dated.GetValueOrDefault(day) switch
        {
            DayOff off => new(day, IsWorked: false, off.Reason, off.Basis),
            MakeUpDay made => new(day, IsWorked: true, made.Reason, made.Basis),
            _ when Edition.Week.Works(day.DayOfWeek) => new(
                day,
                IsWorked: true,
                OrdinaryDay,
                Edition.Week.Basis
            ),
            _ => new(day, IsWorked: false, WeeklyRest, Edition.Week.Basis),
        };

    /// <summary>The first working day after <paramref name="day"/>.</summary>
    public DateOnly NextWorkingDay(DateOnly day) => AddWorkingDays(day, 1);

    /// <summary>The last working day before <paramref name="day"/>.</summary>
    public DateOnly PreviousWorkingDay(DateOnly day) => AddWorkingDays(day, -1);

    /// <summary>The day itself when it is worked, otherwise the next working day.</summary>
    public DateOnly WorkingDayOnOrAfter(DateOnly day) =>
        IsWorkingDay(day) ? day : NextWorkingDay(day);

    /// <summary>The day itself when it is worked, otherwise the working day before it.</summary>
    public DateOnly WorkingDayOnOrBefore(DateOnly day) =>
        IsWorkingDay(day) ? day : PreviousWorkingDay(day);

    /// <summary>
    /// The <paramref name="days"/>-th working day after <paramref name="start"/>, which itself is not counted; before it when negative;
    /// <paramref name="start"/> unchanged when zero.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The answer lies outside the years 1 to 9999.</exception>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        if (days == 0)
        {
            return start;
        }

        var day = start.DayNumber;
        var counted =
            days > 0 ? ranks.RankOf(day) : ranks.RankOf(day) - (ranks.IsWorked(day) ? 1 : 0) + 1;
        return DateOnly.FromDayNumber(ranks.DayOf(counted + days));
    }

    /// <summary>
    /// The working days after <paramref name="after"/> up to and including <paramref name="through"/>;
    /// negative, by the same count, when <paramref name="through"/> is the earlier one.
    /// </summary>
    public int CountWorkingDays(DateOnly after, DateOnly through) =>
        ranks.RankOf(through.DayNumber) - ranks.RankOf(after.DayNumber);
}
