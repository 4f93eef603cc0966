namespace Chutri.WorkingCalendar;

/// <summary>Whether the decisions of each year keep to the law that they stand on.</summary>
internal static class DecisionCheck
{
    public static IEnumerable<EditionProblem> Of(CalendarEdition edition)
    {
        if (edition.Law is HolidayLaw.None)
        {
            return edition.Decisions.Select(decision => new EditionProblem(
                EditionWords.NoLaw,
                decision
            ));
        }

        return edition
            .Decisions.GroupBy(decision => (decision.Holiday, decision.Year))
            .SelectMany(same => same.Skip(1).Select(second => Twice(second, same.First())))
            .Concat(edition.Decisions.SelectMany(OfOne));
    }

    private static EditionProblem Twice(HolidayDecision second, HolidayDecision first) =>
        new(EditionWords.DecidedTwice(HolidayNames.Of(second.Holiday), second.Year), second, first);

    private static IEnumerable<EditionProblem> OfOne(HolidayDecision decision)
    {
        if (decision.Year is < VietnameseHolidays.FirstYear or > VietnameseHolidays.LastYear)
        {
            yield return new(EditionWords.NotUnderThisLaw(decision.Year), decision);
            yield break;
        }

        var law = LabourLaw.In(decision.Year);
        var name = HolidayNames.Of(decision.Holiday);
        var lawful = decision.Holiday is DecidedHoliday.Tet ? law.DaysOfTet : law.DaysOfNationalDay;
        var given = decision.Through.DayNumber - decision.From.DayNumber + 1;
        if (given != lawful)
        {
            yield return new(
                EditionWords.WrongLength(name, decision.Year, given, lawful),
                decision
            );
        }

        var day =
            decision.Holiday is DecidedHoliday.Tet
                ? Lunar.LunarCalendar.NewYear(decision.Year)
                : VietnameseHolidays.NationalDay(decision.Year);
        if (decision.From > day || decision.Through < day)
        {
            yield return new(EditionWords.DayMissing(name, day), decision);
        }
    }
}
