namespace Chutri.Duties.Model;

/// <summary>What to do when.</summary>
internal enum WorkGroup
{
    Overdue,
    Today,
    ThisWeek,
    Later,
}

internal static class WorkGroups
{
    /// <summary>By the day the holder has to act by (<see cref="ActingDay"/>); the week ends on Sunday.</summary>
    public static WorkGroup Of(DateOnly? day, DateOnly today) =>
        day is not { } due ? WorkGroup.Later
        : due < today ? WorkGroup.Overdue
        : due == today ? WorkGroup.Today
        : due <= EndOfWeek(today) ? WorkGroup.ThisWeek
        : WorkGroup.Later;

    public static DateOnly EndOfWeek(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);
}
