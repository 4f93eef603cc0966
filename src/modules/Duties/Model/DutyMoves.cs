using Chutri.Platform;

namespace Chutri.Duties.Model;

internal enum DutyMove
{
    Pass,
    HandIn,
    Return,
    ChangeLead,
    Extend,
    Pause,
    Resume,
    Close,
    Withdraw,
}

/// <summary>What may be done with a duty in which state: one table.</summary>
internal static class DutyMoves
{
    private static readonly HashSet<DutyMove> WhilePaused =
    [
        DutyMove.Pass,
        DutyMove.ChangeLead,
        DutyMove.Resume,
        DutyMove.Withdraw,
    ];

    public static Refusal? Refusal(Duty duty, DutyMove move) =>
        (duty.State, move) switch
        {
            (DutyState.Done, _) => DutiesRefusals.AlreadyDone(duty.Code, duty.ClosedOn!.Value),
            (DutyState.Withdrawn, _) => DutiesRefusals.Withdrawn(duty.Code, duty.ClosedOn!.Value),
            (DutyState.Paused, _) when !WhilePaused.Contains(move) => DutiesRefusals.Paused(
                duty.Code
            ),
            (DutyState.Open, DutyMove.Resume) => DutiesRefusals.NotPaused(duty.Code),
            (_, DutyMove.HandIn) when duty.HandedInOn is { } day => DutiesRefusals.HandedInAlready(
                duty.Code,
                day
            ),
            (_, DutyMove.Return) when duty.HandedInOn is null => DutiesRefusals.NothingHandedIn(
                duty.Code
            ),
            _ => null,
        };
}
