using Chutri.Platform;

namespace Chutri.Duties.Model;

internal sealed partial class Duty
{
    /// <summary>On time or late by the day it was handed in; where nothing was, by the day it was closed.</summary>
    public Outcome<Done> Close(string? note, Moment now) =>
        Move(DutyMove.Close, () => End(DutyState.Done, PassReason.Completed, note, now));

    public Outcome<Done> Withdraw(string? note, Moment now) =>
        Move(
            DutyMove.Withdraw,
            () =>
            {
                OpenPause?.End(now);
                End(DutyState.Withdrawn, PassReason.Withdrawn, note, now);
            }
        );

    private void End(DutyState state, PassReason why, string? note, Moment now)
    {
        State = state;
        (ClosedAt, ClosedOn) = (NotBefore(now), now.Today);
        DoneAt ??= now.WholeSecond;
        (HolderUnit, HolderPerson, Next) = (null, null, null);
        (PassedWhy, PassedNote) = (why, Lengths.Noted(note));
    }
}
