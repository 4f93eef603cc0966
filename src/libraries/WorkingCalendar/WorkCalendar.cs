using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Chutri.WorkingCalendar;

/// <summary>
/// Says which days are worked and at what hours, and counts them. Made from an edition and never changed afterwards; safe to share between threads.
/// Counting and adding, in days as in hours, cost a binary search in the dated exceptions, whatever the distance.
/// </summary>
/// <remarks>Named without "ing" because inside any <c>Chutri</c> namespace the longer name means the namespace.</remarks>
public sealed partial class WorkCalendar
{
    private static readonly Lazy<WorkCalendar> OfVietnam = new(() => new(CalendarFile.Vietnam()));
    private static readonly Sentence WeeklyRest = new("ngày nghỉ hằng tuần", "weekly rest day");
    private static readonly Sentence OrdinaryDay = new("ngày làm việc", "working day");

    private readonly FrozenDictionary<DateOnly, CalendarDay> dated;
    private readonly UnsettledDay[] unsettled;
    private readonly DayWeights ranks;
    private readonly DayWeights time;
    private readonly ConcurrentDictionary<string, WorkCalendar> ofUnits = new();

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
        dated = EditionCheck
            .HolidaysOf(edition)
            .Concat(edition.Days)
            .ToFrozenDictionary(entry => entry.Day);
        unsettled = [.. edition.Days.OfType<UnsettledDay>().OrderBy(entry => entry.Day)];
        ranks = new(
            weekday => edition.Week.Works(weekday) ? 1 : 0,
            dated.Keys.Select(day => (day, HoursOf(day) is null ? 0L : 1L))
        );
        time = new(
            weekday => edition.Week.Hours.GetValueOrDefault(weekday)?.Total.Ticks ?? 0,
            dated.Keys.Select(day => (day, HoursOf(day)?.Total.Ticks ?? 0))
        );
    }

    /// <summary>The calendar of Vietnamese public bodies shipped with the library.</summary>
    public static WorkCalendar Vietnam => OfVietnam.Value;

    /// <summary>What the calendar was made from.</summary>
    public CalendarEdition Edition { get; }

    /// <summary>The label of the edition, kept with every deadline computed from it.</summary>
    public string Version => Edition.Version;

    /// <summary>The calendar of one unit: with its own week and days, where it has any; otherwise this one.</summary>
    /// <param name="unit">The unit's code.</param>
    public WorkCalendar ForUnit(string unit) =>
        Edition.Units.Any(own => own.Unit == unit)
            ? ofUnits.GetOrAdd(unit, code => new(Edition.ForUnit(code)))
            : this;

    /// <summary>Every dated entry from one day through another, the law's holidays included, in order.</summary>
    public IEnumerable<CalendarDay> EntriesIn(DateOnly from, DateOnly through) =>
        dated
            .Values.Where(entry => entry.Day >= from && entry.Day <= through)
            .OrderBy(entry => entry.Day);

    /// <summary>Whether the days off and swaps of this year have been announced in full.</summary>
    public bool IsAnnounced(int year) => Edition.AnnouncedYears.Contains(year);

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkingDay(DateOnly day) => ranks.Of(day.DayNumber) > 0;

    /// <summary>The working time of a day; nothing on a day off.</summary>
    public DayHours? HoursOf(DateOnly day) =>
        dated.GetValueOrDefault(day) switch
        {
            DayOff => null,
            MakeUpDay => Edition.Week.FullDay,
            ChangedHours changed => changed.Hours,
            _ => Edition.Week.Hours.GetValueOrDefault(day.DayOfWeek),
        };

    /// <summary>Whether the day is worked, why, and on what basis.</summary>
    public DayStatus Of(DateOnly day) =>
        dated.GetValueOrDefault(day) switch
        {
            DayOff off => new(day, IsWorked: false, off.Reason, off.Basis),
            MakeUpDay made => new(day, IsWorked: true, made.Reason, made.Basis),
            ChangedHours changed => new(day, IsWorked: true, changed.Reason, changed.Basis),
            _ when Edition.Week.Works(day.DayOfWeek) => new(
                day,
                IsWorked: true,
                OrdinaryDay,
                Edition.Week.Basis
            ),
            _ => new(day, IsWorked: false, WeeklyRest, Edition.Week.Basis),
        };

    internal IEnumerable<UnsettledDay> UnsettledIn(DateOnly from, DateOnly through) =>
        unsettled.Where(entry => entry.Day >= from && entry.Day <= through);

    internal ChangedHours? ChangedHoursOf(DateOnly day) =>
        dated.GetValueOrDefault(day) as ChangedHours;

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

        var counted =
            days > 0 ? ranks.Through(start.DayNumber) : ranks.Through(start.DayNumber - 1) + 1;
        return DateOnly.FromDayNumber(ranks.DayReaching(counted + days));
    }

    /// <summary>
    /// The working days after <paramref name="after"/> up to and including <paramref name="through"/>;
    /// negative, by the same count, when <paramref name="through"/> is the earlier one.
    /// </summary>
    public int CountWorkingDays(DateOnly after, DateOnly through) =>
        (int)(ranks.Through(through.DayNumber) - ranks.Through(after.DayNumber));
}
