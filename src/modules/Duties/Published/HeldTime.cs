using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties;

/// <summary>For how long something was held, in working time to the tick.</summary>
/// <param name="Worked">Without the pauses.</param>
/// <param name="Paused">Working time within it in which the clock stood still.</param>
/// <param name="FullDay">How long a working day is.</param>
public sealed record HeldTime(TimeSpan Worked, TimeSpan Paused, TimeSpan FullDay)
{
    /// <summary>In working days, to one decimal; at least 0.1 where it is not nothing.</summary>
    public decimal Days => InDays(Worked);

    /// <summary>The same of the pauses.</summary>
    public decimal PausedDays => InDays(Paused);

    /// <summary>"12 ngày làm việc 3 giờ".</summary>
    public Words Say => Said(Worked);

    /// <summary>The same of the pauses.</summary>
    public Words SayPaused => Said(Paused);

    public static HeldTime operator +(HeldTime one, HeldTime other) =>
        new(one.Worked + other.Worked, one.Paused + other.Paused, one.FullDay);

    /// <summary>What is little is not nothing.</summary>
    private decimal InDays(TimeSpan time) =>
        time == TimeSpan.Zero
            ? 0
            : Math.Max(
                0.1m,
                Math.Round((decimal)time.Ticks / FullDay.Ticks, 1, MidpointRounding.AwayFromZero)
            );

    private Words Said(TimeSpan time)
    {
        var said = new WorkingAmount(time, FullDay).Say();
        return new(said.Vietnamese, said.English);
    }
}
