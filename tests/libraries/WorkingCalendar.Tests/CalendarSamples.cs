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
        from kind in Gen.Int[0, 2]
        from recurrence in AnyRecurrence
        from whenOff in AnyOffDay
        select kind switch
        {
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
