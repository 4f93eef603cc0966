using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

internal sealed partial class Duty
{
    private Pause? OpenPause => pauses.SingleOrDefault(pause => pause.Until is null);

    /// <param name="extended">The present deadline with the extension as its last step, or the first deadline of continuing work.</param>
    /// <param name="now">The moment.</param>
    public Outcome<Done> Extend(Deadline extended, Moment now)
    {
        if (Deadline is not null && !Continues(Deadline, extended))
        {
            throw new ArgumentException(
                $"{Code}: an extension adds a step to the deadline and changes none (law 4)",
                nameof(extended)
            );
        }

        return Move(DutyMove.Extend, () => Take(extended));
    }

    /// <summary>Only before it is due: what is late cannot be paused away.</summary>
    public Outcome<Done> Pause(string reason, string by, Moment now) =>
        Times.IsOver(now.Today, now.Time)
            ? DutiesRefusals.PauseAfterDeadline(Code, MeasuredDue)
            : Move(
                DutyMove.Pause,
                () =>
                {
                    State = DutyState.Paused;
                    pauses.Add(Model.Pause.Began(Id, reason, by, now));
                }
            );

    /// <summary>The due day moves by as many working days as the clock stood still; a deadline with a time of day, by as much working time, or by the clock where its hours run so.</summary>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="localOf">A moment in UTC as the authority's clock shows it.</param>
    /// <param name="now">The moment.</param>
    public Outcome<Done> Resume(
        WorkCalendar calendar,
        Func<DateTime, DateTime> localOf,
        Moment now
    ) =>
        Move(
            DutyMove.Resume,
            () =>
            {
                State = DutyState.Open;
                var pause =
                    OpenPause ?? throw new InvalidOperationException($"{Code}: no open pause");
                pause.End(now);
                Take(Deadline is { } deadline ? pause.Move(deadline, calendar, localOf) : null);
            }
        );

    /// <summary>Whether all that is stored beside the deadline still follows from it; for the doctor.</summary>
    public bool DeadlineHolds =>
        Due == Deadline?.Due
        && OriginalDue == Deadline?.FirstDue
        && MeasuredDue == DueDays.Measured(Deadline)
        && DueAt == DueDays.TimeOf(Deadline)
        && DueByClock == DueDays.RunsByClock(Deadline)
        && Bucket == Derived;

    private void Take(Deadline? deadline)
    {
        Deadline = deadline;
        Due = deadline?.Due;
        OriginalDue ??= deadline?.FirstDue;
        MeasuredDue = DueDays.Measured(deadline);
        DueAt = DueDays.TimeOf(deadline);
        DueByClock = DueDays.RunsByClock(deadline);
    }

    private static bool Continues(Deadline before, Deadline after) =>
        after.Explanation.Steps.Count == before.Explanation.Steps.Count + 1
        && after
            .Explanation.Steps.Take(before.Explanation.Steps.Count)
            .SequenceEqual(before.Explanation.Steps)
        && after.Explanation.Steps[^1] is Extended;
}
