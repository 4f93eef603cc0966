namespace Chutri.Duties.Model;

/// <summary>
/// How a duty is counted. It follows from the duty alone, not from today's date: of all open duties only a
/// <see cref="Running"/> one becomes overdue, on the day after its due day, without anybody touching it.
/// </summary>
internal enum Bucket
{
    /// <summary>Open; overdue as soon as its due day is over.</summary>
    Running,

    /// <summary>Open, handed in or paused on or before its due day: it cannot become overdue while that lasts.</summary>
    Stopped,
    DoneOnTime,
    DoneLate,
    Withdrawn,
}
