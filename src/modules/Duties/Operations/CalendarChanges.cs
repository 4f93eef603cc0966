using Chutri.WorkingCalendar;

namespace Chutri.Duties.Operations;

/// <summary>The days on which two editions differ, within the time that work is given for.</summary>
internal static class CalendarChanges
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    public static IEnumerable<DayOfUnit> Between(WorkCalendar before, WorkCalendar next) =>
        next.ChangesSince(before, FirstDay, LastDay)
            .Select(day => new DayOfUnit(null, day, before.IsWorkingDay(day.Day)));

    /// <summary>No deadline before the first of these days can move; null where no day differs, for any unit either.</summary>
    public static DateOnly? First(IEnumerable<WorkCalendar> earlier, WorkCalendar next) =>
        earlier
            .SelectMany(before =>
                before
                    .Edition.Units.Concat(next.Edition.Units)
                    .Select(own => own.Unit)
                    .Distinct()
                    .Select(unit => (Before: before.ForUnit(unit), Next: next.ForUnit(unit)))
                    .Prepend((Before: before, Next: next))
            )
            .Select(pair => Between(pair.Before, pair.Next).FirstOrDefault()?.Day.Day)
            .Min();
}
