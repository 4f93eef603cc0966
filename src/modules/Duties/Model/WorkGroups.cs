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
    /// <summary>
    /// By the day it is due; the week ends on Sunday. A result that waits to be judged belongs to this week whatever its own due
    /// day: somebody else waits for the answer.
    /// </summary>
    public static WorkGroup Of(Bucket bucket, NextStep? next, DateOnly due, DateOnly today)
    {
        if (bucket is Bucket.Stopped)
        {
            return next is NextStep.Judge ? WorkGroup.ThisWeek : WorkGroup.Later;
        }

        return due < today ? WorkGroup.Overdue
            : due == today ? WorkGroup.Today
            : due <= EndOfWeek(today) ? WorkGroup.ThisWeek
            : WorkGroup.Later;
    }

    public static DateOnly EndOfWeek(DateOnly day) => day.AddDays((7 - (int)day.DayOfWeek) % 7);
}
