using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Notifications.Model;

/// <summary>
/// When a unit, and those below it that say nothing else, are reminded of what is due: steps in working days from the due day, for
/// each of the three who are concerned.
/// </summary>
internal sealed class ReminderPolicy
{
    private ReminderPolicy() { }

    public UnitId Unit { get; private init; }

    public ReminderSteps Steps { get; private set; } = ReminderSteps.Usual;

    public static ReminderPolicy Of(UnitId unit, ReminderSteps steps) =>
        new() { Unit = unit, Steps = steps };

    public void Change(ReminderSteps steps) => Steps = steps;
}

/// <param name="Holder">Working days from the due day on which the holder is reminded: −3 is three before, 0 the day itself.</param>
/// <param name="Head">On which the head of the holding unit is told; after the due day.</param>
/// <param name="Issuer">On which whoever waits for it is told; after the due day.</param>
/// <param name="RepeatEvery">After the last step of each, again every so many working days; 0 = no more.</param>
internal sealed record ReminderSteps(
    IReadOnlyList<int> Holder,
    IReadOnlyList<int> Head,
    IReadOnlyList<int> Issuer,
    int RepeatEvery
)
{
    public const int Furthest = 60;
    public const int LongestRepeat = 60;
    public const int MostSteps = 8;

    /// <summary>Where nobody has said anything else.</summary>
    public static ReminderSteps Usual { get; } = new([-3, -1, 0, 1], [1, 5], [5], 5);

    public int FurthestBefore => -Holder.Append(0).Min();

    public IReadOnlyList<int> Of(ReminderRole role) =>
        role switch
        {
            ReminderRole.Head => Head,
            ReminderRole.Issuer => Issuer,
            _ => Holder,
        };

    /// <summary>The last step whose day has come by today; null where none has, or none is meant for the role.</summary>
    /// <param name="due">The due day.</param>
    /// <param name="today">The day.</param>
    /// <param name="calendar">By which working days are counted.</param>
    public int? Reached(ReminderRole role, DateOnly due, DateOnly today, WorkCalendar calendar)
    {
        var steps = Of(role);
        int? reached = null;
        foreach (var step in steps)
        {
            if (DayOf(step, due, calendar) <= today && (reached is null || step > reached))
            {
                reached = step;
            }
        }

        return reached is { } last && last == steps.Max()
            ? Repeated(last, due, today, calendar)
            : reached;
    }

    /// <summary>The working day of a step. Where the due day is off, "on the day" is the working day before it.</summary>
    public static DateOnly DayOf(int step, DateOnly due, WorkCalendar calendar) =>
        step == 0 ? calendar.WorkingDayOnOrBefore(due) : calendar.AddWorkingDays(due, step);

    /// <summary>The last step, or the newest of those that repeat it.</summary>
    private int Repeated(int last, DateOnly due, DateOnly today, WorkCalendar calendar)
    {
        var begin = Math.Max(last, 0);
        var times =
            RepeatEvery == 0 ? 0 : (calendar.CountWorkingDays(due, today) - begin) / RepeatEvery;
        return times > 0 ? begin + (times * RepeatEvery) : last;
    }

    public bool Equals(ReminderSteps? other) =>
        other is not null
        && RepeatEvery == other.RepeatEvery
        && Holder.SequenceEqual(other.Holder)
        && Head.SequenceEqual(other.Head)
        && Issuer.SequenceEqual(other.Issuer);

    public override int GetHashCode() =>
        HashCode.Combine(RepeatEvery, Holder.Count, Head.Count, Issuer.Count);
}
