using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <param name="Planned">What was found due for the person a moment ago.</param>
internal sealed record DigestRequest(PersonId Person, IReadOnlyList<PlannedReminder> Planned);

/// <param name="Holder">Who held the duty when it was found.</param>
/// <param name="IsNear">It is due at a time of day and little working time is left.</param>
internal sealed record PlannedReminder(ReachedReminder Reached, Holder Holder, bool IsNear);

/// <summary>
/// Reminds one person of the day, and writes down in the same transaction that it was done: killed at any point it is done wholly or not at
/// all, and of two nodes the second finds it done. There is one a day; only work that is due at a time of day, the same day or before work goes on after it, still joins it.
/// </summary>
internal sealed class SendDigest(AppDatabase db, DueDuties due, OutgoingMail mail)
    : IOperation<DigestRequest, int>
{
    public Act Act => NotificationActs.Remind;

    public async Task<Outcome<int>> Run(
        DigestRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var (person, today) = (request.Person, now.Today);
        var before = await db.Set<ReminderDigest>()
            .SingleOrDefaultAsync(digest => digest.Person == person && digest.Day == today, stop);
        var reached = await StillReached(request, before is not null, now, stop);
        if (reached.Count == 0)
        {
            return 0;
        }

        var digest = before ?? db.Add(ReminderDigest.Of(person, now)).Entity;
        db.AddRange(digest.Take(reached));
        await mail.Put(person, digest.Id, now, stop);
        if (
            await db.Set<Notification>()
                .SingleOrDefaultAsync(
                    line =>
                        line.Person == person && line.Thing == person.Value && line.ReadAt == null,
                    stop
                ) is
            { } waiting
        )
        {
            waiting.Again(null, digest.Id, now);
        }
        else
        {
            db.Add(Notification.OfDigest(person, digest.Id, now));
        }

        return 1;
    }

    /// <summary>What was done, paused, extended or passed on meanwhile needs no reminder; nor what was reminded of already.</summary>
    /// <param name="onlyOfToday">The day's reminders went out: only what is due at a time of day, today or before work goes on, joins them.</param>
    private async Task<IReadOnlyList<ReachedReminder>> StillReached(
        DigestRequest request,
        bool onlyOfToday,
        Moment now,
        CancellationToken stop
    )
    {
        DutyId[] duties = [.. request.Planned.Select(planned => planned.Reached.Duty)];
        var known = await due.Of(duties, now, stop);
        var sent = (
            await db.Set<SentReminder>()
                .AsNoTracking()
                .Where(sent => sent.Person == request.Person && duties.Contains(sent.Duty))
                .ToListAsync(stop)
        )
            .Select(sent => (sent.Duty, sent.Due, sent.Step))
            .ToHashSet();
        return
        [
            .. request
                .Planned.Where(planned =>
                    known.GetValueOrDefault(planned.Reached.Duty) is { } duty
                    && duty.By == planned.Reached.Due
                    && duty.Holder == planned.Holder
                    && (
                        !onlyOfToday
                        || (duty.At is not null && (duty.By == now.Today || planned.IsNear))
                    )
                )
                .Select(planned => planned.Reached)
                .Where(reached => !sent.Contains((reached.Duty, reached.Due, reached.Step))),
        ];
    }
}
