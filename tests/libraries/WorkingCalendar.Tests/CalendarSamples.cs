using System.Globalization;
using CsCheck;

namespace Chutri.WorkingCalendar.Tests;

internal static class CalendarSamples
{
    private static readonly DateOnly FirstDay = new(2020, 1, 1);

    public static WorkCalendar Vietnam => WorkCalendar.Vietnam;

    /// <summary>Any day of 2020 to 2030, announced years and others.</summary>
    public static Gen<DateOnly> AnyDay { get; } = Gen.Int[0, 4017].Select(FirstDay.AddDays);

    public static Gen<OffDay> AnyOffDay { get; } = Gen.Enum<OffDay>();

    public static Gen<Recurrence> AnyRecurrence { get; } =
        from kind in Gen.Int[0, 4]
        from weekday in Gen.Int[0, 6]
        from day in Gen.Int[1, 31]
        from month in Gen.Int[1, 12]
        from whenOff in AnyOffDay
        select (Recurrence)(
            kind switch
            {
                0 => new Recurrence.Weekly((DayOfWeek)weekday) { WhenOff = whenOff },
                1 => new Recurrence.Monthly(day) { WhenOff = whenOff },
                2 => new Recurrence.Quarterly(day, (month % 3) + 1) { WhenOff = whenOff },
                3 => new Recurrence.HalfYearly(day, (month % 6) + 1) { WhenOff = whenOff },
                _ => new Recurrence.Yearly(day, month) { WhenOff = whenOff },
            }
        );

    public static Gen<DeadlineRule> AnyRule { get; } =
        from day in AnyDay
        from days in Gen.Int[1, 120]
        from working in Gen.Bool
        from kind in Gen.Int[0, 5]
        from recurrence in AnyRecurrence
        from whenOff in AnyOffDay
        from reading in Gen.Enum<BeforeReading>()
        from period in Gen.Enum<PeriodOfYear>()
        from unit in Gen.Enum<TimeUnit>()
        from minute in Gen.Int[0, 1439]
        select kind switch
        {
            3 => new DeadlineRule.Before(day, reading) { WhenOff = whenOff },
            4 => new DeadlineRule.EndOf(period, day) { WhenOff = whenOff },
            5 => new DeadlineRule.FromMoment(
                unit,
                days * (unit is TimeUnit.WorkingMinutes ? 45 : 1),
                day.ToDateTime(new(minute / 60, minute % 60))
            ),
            0 => new DeadlineRule.By(day) { WhenOff = whenOff },
            1 => new DeadlineRule.Within(days, working, day) { WhenOff = whenOff },
            _ => (DeadlineRule)new DeadlineRule.Recurring(recurrence, day),
        };

    /// <summary>A calendar with any week and any exceptions in 2020 to 2030, however odd.</summary>
    public static Gen<WorkCalendar> AnyCalendar { get; } =
        from week in Gen.Int[1, 127]
        from days in AnyDay.HashSet[0, 200]
        from off in Gen.Bool.Array[200]
        select OddCalendar(week, [.. days], off);

    public static DateOnly Day(string day) =>
        DateOnly.ParseExact(day, "d/M/yyyy", CultureInfo.InvariantCulture);

    public static DateTime At(string moment) =>
        DateTime.ParseExact(moment, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    public static WorkCalendar With(params CalendarDay[] days) =>
        new(
            new()
            {
                Version = "test",
                Week = new(
                    [
                        DayOfWeek.Monday,
                        DayOfWeek.Tuesday,
                        DayOfWeek.Wednesday,
                        DayOfWeek.Thursday,
                        DayOfWeek.Friday,
                    ],
                    Words("tuần làm việc 40 giờ")
                ),
                Days = days,
                AnnouncedYears = new HashSet<int> { 2026 },
            }
        );

    public static Sentence Words(string vietnamese) => new(vietnamese, vietnamese);

    /// <summary>Hours of a day, however odd: one to three stretches of whole minutes.</summary>
    public static Gen<DayHours> AnyHours { get; } =
        Gen.Int[0, 1439]
            .HashSet[6]
            .Select(minutes =>
                minutes.Order().Select(at => new TimeOnly(at / 60, at % 60)).ToArray()
            )
            .SelectMany(times =>
                Gen.Int[1, 3]
                    .Select(spans => new DayHours(
                        Enumerable
                            .Range(0, spans)
                            .Select(i => new WorkingSpan(times[2 * i], times[(2 * i) + 1]))
                    ))
            );

    /// <summary>A calendar with any hours on any weekdays, days off, make-up days and days with other hours.</summary>
    public static Gen<WorkCalendar> AnyCalendarOfHours { get; } =
        from week in Gen.Int[1, 127]
        from hours in AnyHours.Array[7]
        from days in AnyDay.HashSet[0, 120]
        from kinds in Gen.Int[0, 2].Array[120]
        from other in AnyHours.Array[120]
        select CalendarOfHours(week, hours, [.. days], kinds, other);

    /// <summary>Any moment of 2020 to 2030, to the second.</summary>
    public static Gen<DateTime> AnyMoment { get; } =
        Gen.Select(
            AnyDay,
            Gen.Int[0, 86_399],
            (day, second) => day.ToDateTime(TimeOnly.MinValue).AddSeconds(second)
        );

    private static WorkCalendar CalendarOfHours(
        int weekBits,
        DayHours[] hours,
        DateOnly[] days,
        int[] kinds,
        DayHours[] other
    )
    {
        var week = new WeeklyPattern(
            Enum.GetValues<DayOfWeek>()
                .Where(weekday => (weekBits >> (int)weekday & 1) == 1)
                .ToDictionary(weekday => weekday, weekday => hours[(int)weekday]),
            Words("tuần bất kỳ")
        );
        return new(
            new()
            {
                Version = "any-hours",
                Week = week,
                Days =
                [
                    .. days.Select(
                        (day, i) =>
                            kinds[i] switch
                            {
                                0 => new DayOff(day, Words("nghỉ"), Words("")),
                                1 when !week.Works(day.DayOfWeek) => (CalendarDay)
                                    new MakeUpDay(day, Words("làm bù"), Words("")),
                                _ => new ChangedHours(day, other[i], Words("đổi giờ"), Words("")),
                            }
                    ),
                ],
                AnnouncedYears = new HashSet<int>(),
            }
        );
    }

    private static WorkCalendar OddCalendar(int weekBits, DateOnly[] days, bool[] off)
    {
        var week = new WeeklyPattern(
            Enum.GetValues<DayOfWeek>().Where(weekday => (weekBits >> (int)weekday & 1) == 1),
            Words("tuần bất kỳ")
        );
        return new(
            new()
            {
                Version = "any",
                Week = week,
                Days =
                [
                    .. days.Select(
                        (day, i) =>
                            off[i] || week.Works(day.DayOfWeek)
                                ? (CalendarDay)new DayOff(day, Words("nghỉ"), Words(""))
                                : new MakeUpDay(day, Words("làm bù"), Words(""))
                    ),
                ],
                AnnouncedYears = new HashSet<int>(),
            }
        );
    }
}
