namespace Chutri.WorkingCalendar;

/// <summary>What is wrong with an edition, and which of its entries is.</summary>
/// <param name="Says">The sentence.</param>
/// <param name="Entry">The entry, as the same object that the edition holds.</param>
/// <param name="Other">The entry that it does not agree with, if there is one.</param>
internal sealed record EditionProblem(Sentence Says, object Entry, object? Other = null);

/// <summary>Looks for everything in an edition that contradicts itself or the law it stands on.</summary>
internal static class EditionCheck
{
    public static IReadOnlyList<EditionProblem> Of(CalendarEdition edition) =>
        edition.IsOfUnit
            ? []
            :
            [
                .. DecisionCheck.Of(edition),
                .. InDays(
                    edition.Days,
                    edition.Week,
                    HolidaysOf(edition).ToDictionary(holiday => holiday.Day)
                ),
                .. UnitsTwice(edition.Units),
                .. edition.Units.SelectMany(unit =>
                    InDays(unit.Days, unit.Week ?? edition.Week, new Dictionary<DateOnly, DayOff>())
                ),
            ];

    /// <summary>The holidays of the edition's law; in one unit without those that a dated entry replaces.</summary>
    public static IEnumerable<DayOff> HolidaysOf(CalendarEdition edition)
    {
        if (edition.Law is HolidayLaw.None)
        {
            return [];
        }

        var holidays = VietnameseHolidays.Of(edition.Week, edition.Decisions);
        if (!edition.IsOfUnit)
        {
            return holidays;
        }

        var settled = edition.Days.Select(entry => entry.Day).ToHashSet();
        return holidays.Where(holiday => !settled.Contains(holiday.Day));
    }

    private static IEnumerable<EditionProblem> InDays(
        IReadOnlyList<CalendarDay> days,
        WeeklyPattern week,
        IReadOnlyDictionary<DateOnly, DayOff> holidays
    )
    {
        foreach (var entries in days.GroupBy(entry => entry.Day).OrderBy(entries => entries.Key))
        {
            var first = entries.First();
            foreach (var second in entries.Skip(1))
            {
                yield return new(EditionWords.Twice(first, second), second, first);
            }

            if (holidays.TryGetValue(first.Day, out var holiday))
            {
                yield return new(EditionWords.AlreadyHoliday(first, holiday), first);
            }
            else if (first is MakeUpDay && week.Works(first.Day.DayOfWeek))
            {
                yield return new(EditionWords.AlreadyWorked(first.Day), first);
            }
        }
    }

    private static IEnumerable<EditionProblem> UnitsTwice(IReadOnlyList<UnitDays> units) =>
        units
            .GroupBy(unit => unit.Unit)
            .SelectMany(same =>
                same.Skip(1)
                    .Select(second => new EditionProblem(
                        EditionWords.UnitTwice(second.Unit),
                        second,
                        same.First()
                    ))
            );
}
