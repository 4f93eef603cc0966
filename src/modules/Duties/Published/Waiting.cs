using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>How long work lay where, within some days.</summary>
/// <param name="Unit">Null = the whole authority.</param>
/// <param name="Units">Those directly below, each with all below it; most working time first.</param>
public sealed record Waiting(NamedUnit? Unit, WaitingTime All, IReadOnlyList<UnitWaiting> Units);

/// <param name="Own">The unit alone, without those below it.</param>
public sealed record UnitWaiting(NamedUnit Unit, bool Own, WaitingTime Time);

/// <param name="Laps">How many times somebody held something; only what lies within the days is measured.</param>
/// <param name="StillHeld">Of these, how many had not been passed on when the days ended.</param>
/// <param name="PausedLaps">Of these, in how many the clock stood still for a while.</param>
public sealed record WaitingTime(long Laps, long StillHeld, long PausedLaps, HeldTime Time)
{
    /// <summary>Working time of one lap, on average.</summary>
    public HeldTime Average =>
        Time with
        {
            Worked = Laps == 0 ? TimeSpan.Zero : Time.Worked / Laps,
        };

    public static WaitingTime operator +(WaitingTime one, WaitingTime other) =>
        new(
            one.Laps + other.Laps,
            one.StillHeld + other.StillHeld,
            one.PausedLaps + other.PausedLaps,
            one.Time + other.Time
        );
}

/// <param name="Unit">Who held it; null = anybody. With all units below it, unless <paramref name="Own"/>.</param>
/// <param name="Kind">Null = every kind.</param>
/// <param name="Through">The last day; what lies in the future is not counted.</param>
public sealed record WaitingFilter(
    UnitId? Unit,
    bool Own,
    DutyKind? Kind,
    DateOnly From,
    DateOnly Through,
    LapsOf Only = LapsOf.All
);

/// <summary>Which laps of a list.</summary>
public enum LapsOf
{
    All,
    StillHeld,
    Paused,
}

/// <summary>One lap as a row of the list that makes a figure.</summary>
/// <param name="Since">By the clock of the authority.</param>
/// <param name="Until">Null while it goes on.</param>
/// <param name="Time">Only what lies within the days asked for.</param>
public sealed record LapLine(
    string Id,
    DutyKind Kind,
    string Code,
    string Title,
    string Url,
    NamedUnit Unit,
    string PersonName,
    DateTime Since,
    DateTime? Until,
    HeldTime Time
);
