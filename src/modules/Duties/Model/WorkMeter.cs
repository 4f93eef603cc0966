using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

/// <summary>Measures the working time for which a unit held something, to the minute, by the unit's own calendar where it has one.</summary>
/// <param name="calendar">In force.</param>
/// <param name="codeOf">The code of a unit; null where nothing is known of it.</param>
/// <param name="localOf">A moment as the clock on the authority's wall shows it.</param>
internal sealed class WorkMeter(
    WorkCalendar calendar,
    Func<UnitId, string?> codeOf,
    Func<DateTime, DateTime> localOf
)
{
    private readonly Dictionary<UnitId, WorkCalendar> ofUnits = [];

    /// <summary>How long a working day is, in which all amounts are said.</summary>
    public TimeSpan FullDay { get; } = calendar.Edition.Week.FullDay.Total;

    public HeldTime Nothing => new(TimeSpan.Zero, TimeSpan.Zero, FullDay);

    public PausedTime Paused(Pause pause) =>
        new(localOf(pause.Since), pause.Until is { } until ? localOf(until) : null);

    public HeldTime Of(
        UnitId unit,
        DateTime since,
        DateTime until,
        IReadOnlyList<PausedTime> pauses
    )
    {
        if (until <= since)
        {
            return Nothing;
        }

        var (own, from, to) = (OfUnit(unit), localOf(since), localOf(until));
        var whole = own.WorkingTime(from, to);
        var worked = pauses.Count == 0 ? whole : own.Meter(from, to, pauses).Worked;
        return new(worked, whole - worked, FullDay);
    }

    private WorkCalendar OfUnit(UnitId unit)
    {
        if (!ofUnits.TryGetValue(unit, out var own))
        {
            ofUnits[unit] = own = codeOf(unit) is { } code ? calendar.ForUnit(code) : calendar;
        }

        return own;
    }
}
