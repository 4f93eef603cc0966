using Chutri.WorkingCalendar.Lunar;

namespace Chutri.WorkingCalendar;

/// <summary>
/// The holidays of Việt Nam and their substitute days, from the Labour Code in force in each year and the lunar calendar. Where the law leaves a choice and no decision is at hand, the
/// choice is taken that the announced years 2020 to 2026 all followed (a test holds it), and the reason says so: Tết keeps one day of the old year when it falls on a Monday or
/// Tuesday and two otherwise; National Day takes the day after when it falls on a Monday, Thursday or Sunday and the day before otherwise. No Tết of those years was on a Monday or
/// Thursday and no National Day on a Sunday: on a Monday and a Sunday both choices give the same days off, on a Thursday the choice of a Friday is assumed. Until 2013 the law itself named one day of the old year and three of the new.
/// </summary>
internal static class VietnameseHolidays
{
    public const int FirstYear = 2000;
    public const int LastYear = 2199;

    private const int September = 9;

    /// <summary>All of them in order, holidays on weekly rest days included.</summary>
    public static IEnumerable<DayOff> Of(
        WeeklyPattern week,
        IReadOnlyList<HolidayDecision> decisions
    )
    {
        var decided = decisions
            .GroupBy(decision => (decision.Holiday, decision.Year))
            .ToDictionary(same => same.Key, same => same.First());
        return Enumerable
            .Range(FirstYear, LastYear - FirstYear + 1)
            .SelectMany(year => InYear(year, week, decided));
    }

    public static DateOnly NationalDay(int year) => new(year, September, 2);

    private static IEnumerable<DayOff> InYear(
        int year,
        WeeklyPattern week,
        Dictionary<(DecidedHoliday, int), HolidayDecision> decided
    )
    {
        var law = LabourLaw.In(year);
        List<DayOff> holidays =
        [
            new(new(year, 1, 1), HolidayNames.NewYear, law.Holidays),
            .. Tet(year, law, decided.GetValueOrDefault((DecidedHoliday.Tet, year))),
            .. HungKings(year, law),
            new(new(year, 4, 30), HolidayNames.Victory, law.Holidays),
            new(new(year, 5, 1), HolidayNames.Labour, law.Holidays),
            .. National(year, law, decided.GetValueOrDefault((DecidedHoliday.NationalDay, year))),
        ];
        List<DayOff> days =
        [
            .. holidays.DistinctBy(holiday => holiday.Day).OrderBy(holiday => holiday.Day),
        ];
        var taken = days.Select(holiday => holiday.Day).ToHashSet();
        foreach (
            var holiday in holidays
                .OrderBy(holiday => holiday.Day)
                .Where(holiday => !week.Works(holiday.Day.DayOfWeek))
        )
        {
            var substitute = holiday.Day.AddDays(1);
            while (!week.Works(substitute.DayOfWeek) || taken.Contains(substitute))
            {
                substitute = substitute.AddDays(1);
            }

            taken.Add(substitute);
            days.Add(
                new(
                    substitute,
                    HolidayNames.SubstituteFor(holiday.Reason),
                    law.Substitutes,
                    holiday.Source
                )
            );
        }

        return days.OrderBy(day => day.Day);
    }

    private static IEnumerable<DayOff> Tet(int year, LabourLaw law, HolidayDecision? decision)
    {
        var first = LunarCalendar.NewYear(year);
        var name = HolidayNames.Tet(year);
        if (decision is not null)
        {
            return Decided(decision, name, law);
        }

        var daysBefore =
            law.DaysOfTet < 5 || first.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday ? 1 : 2;
        return Enumerable
            .Range(-daysBefore, law.DaysOfTet)
            .Select(offset => new DayOff(
                first.AddDays(offset),
                HolidayNames.AsUsual(name),
                law.Holidays
            ));
    }

    private static IEnumerable<DayOff> HungKings(int year, LabourLaw law) =>
        law.HasHungKings && LunarCalendar.DayOf(new(year, 3, 10)) is { } day
            ? [new(day, HolidayNames.HungKings, law.Holidays)]
            : [];

    private static IEnumerable<DayOff> National(int year, LabourLaw law, HolidayDecision? decision)
    {
        if (decision is not null)
        {
            return Decided(decision, HolidayNames.National, law);
        }

        var day = NationalDay(year);
        var other = day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Thursday or DayOfWeek.Sunday
            ? 1
            : -1;
        DayOff holiday = new(day, HolidayNames.National, law.Holidays);
        return law.DaysOfNationalDay == 1
            ? [holiday]
            :
            [
                holiday,
                new(day.AddDays(other), HolidayNames.AsUsual(HolidayNames.National), law.Holidays),
            ];
    }

    private static IEnumerable<DayOff> Decided(
        HolidayDecision decision,
        Sentence name,
        LabourLaw law
    ) =>
        Enumerable
            .Range(0, decision.Through.DayNumber - decision.From.DayNumber + 1)
            .Select(offset => new DayOff(
                decision.From.AddDays(offset),
                name,
                new(
                    $"{law.Holidays.Vietnamese}; {decision.Basis.Vietnamese}",
                    $"{law.Holidays.English}; {decision.Basis.English}"
                ),
                decision.Source
            ));
}
