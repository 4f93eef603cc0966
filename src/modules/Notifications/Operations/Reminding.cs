using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>
/// Once a day, as soon as a unit's work begins, those concerned are reminded of what is due: each in a transaction of its own, in
/// which it is written down that it was done. Nobody is written to outside the working time of the own unit. A deadline with a time of day that was
/// given today is reminded of today: when its last hours begin it joins the day's reminders of its holder.
/// </summary>
internal sealed class Reminding(
    ReminderPlan plan,
    WorkingHours working,
    AuthorityClock clock,
    OperationRunner runner,
    SendDigest send,
    RemindersLookedFor looked
) : IDueWork
{
    public string Name => "notifications.remind";

    public Words Title { get; } =
        new(
            "nhắc việc đến hạn, quá hạn trong giờ làm việc",
            "remind of what is due or overdue, in working time"
        );

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var now = clock.Now();
        var hours = await working.At(now, stop);
        var mark = new LookedFor(now.Today, hours.AtWork);
        if (hours.Nobody)
        {
            return 0;
        }

        var digests =
            looked.Last == mark
                ? await plan.LastHours(hours, now, stop)
                : await plan.Make(hours, now, stop);
        var outcome = await DueOutcome.Each(
            digests,
            digest => runner.Run(send, digest, Caller.Program, stop),
            stop
        );
        if (outcome.Refusal is null)
        {
            looked.Last = mark;
        }

        return outcome;
    }
}

/// <summary>
/// What this process looked for last: the same day with the same units at work gives the same reminders. Another node, or a new
/// start, looks again, and finds them sent.
/// </summary>
internal sealed class RemindersLookedFor
{
    public LookedFor? Last { get; set; }
}

/// <param name="AtWork">Which of the calendars are in working time.</param>
internal sealed record LookedFor(DateOnly Day, string AtWork);
