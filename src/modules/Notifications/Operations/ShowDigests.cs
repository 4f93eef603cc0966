using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>What days' reminders came to; of the newest, which duties still wait and how they stand today.</summary>
internal sealed class ShowDigests(AppDatabase db, DueDuties due)
{
    public const int DutiesShown = 10;

    public async Task<IReadOnlyDictionary<Guid, SaidDigest>> Of(
        IReadOnlyList<Guid> newestFirst,
        Moment now,
        CancellationToken stop
    )
    {
        var counts = await db.Set<SentReminder>()
            .Where(sent => newestFirst.Contains(sent.Digest))
            .GroupBy(sent => sent.Digest)
            .Select(sent => new
            {
                Digest = sent.Key,
                All = sent.Count(),
                Late = sent.Count(one => one.Step > 0),
            })
            .ToDictionaryAsync(sent => sent.Digest, stop);
        var newest = newestFirst.Count > 0 ? newestFirst[0] : Guid.Empty;
        var waiting = await Waiting(newest, now, stop);
        return counts.ToDictionary(
            digest => digest.Key,
            digest => new SaidDigest(
                digest.Value.All - digest.Value.Late,
                digest.Value.Late,
                digest.Key == newest ? [.. waiting.Take(DutiesShown)] : [],
                digest.Key == newest ? Math.Max(waiting.Count - DutiesShown, 0) : 0
            )
        );
    }

    /// <summary>Those of a digest that still have to be acted on, as whoever reads sees them, most urgent first.</summary>
    public async Task<IReadOnlyList<RemindedDuty>> Waiting(
        Guid digest,
        Moment now,
        CancellationToken stop
    )
    {
        var sent = await db.Set<SentReminder>()
            .AsNoTracking()
            .Where(sent => sent.Digest == digest)
            .ToDictionaryAsync(sent => sent.Duty, stop);
        var known = await due.Of([.. sent.Keys], now, stop);
        return
        [
            .. known
                .Values.OrderBy(duty => duty.By)
                .ThenBy(duty => duty.Code, StringComparer.Ordinal)
                .Select(duty => new RemindedDuty(duty, sent[duty.Id].Role)),
        ];
    }
}

/// <param name="Soon">How many were due that day or later.</param>
/// <param name="Late">How many were overdue.</param>
/// <param name="Waiting">Of the newest digest: what still waits.</param>
/// <param name="More">How many more wait than are shown.</param>
internal sealed record SaidDigest(
    int Soon,
    int Late,
    IReadOnlyList<RemindedDuty> Waiting,
    int More
);

internal sealed record RemindedDuty(DueDuty Duty, ReminderRole Role);
