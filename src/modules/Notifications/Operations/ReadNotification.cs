using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

internal sealed record ReadNotificationRequest(Guid Id);

/// <summary>The person has looked: noted with its moment, once.</summary>
internal sealed class ReadNotification(AppDatabase db) : IOperation<ReadNotificationRequest, Done>
{
    public Act Act => NotificationActs.Own;

    public async Task<Outcome<Done>> Run(
        ReadNotificationRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var line = await db.Set<Notification>()
            .SingleOrDefaultAsync(
                line => line.Id == request.Id && line.Person == caller.Person,
                stop
            );
        if (line is null)
        {
            return NotificationRefusals.NoSuchNotification;
        }

        line.Read(now);
        return new Done();
    }
}

/// <param name="Until">What was told later has not been seen; null = everything up to now.</param>
internal sealed record ReadAllNotificationsRequest(DateTime? Until);

/// <summary>All that the person had before them.</summary>
internal sealed class ReadAllNotifications(AppDatabase db)
    : IOperation<ReadAllNotificationsRequest, int>
{
    public Act Act => NotificationActs.Own;

    public async Task<Outcome<int>> Run(
        ReadAllNotificationsRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var until = request.Until ?? now.Utc;
        return await db.Set<Notification>()
            .Where(line => line.Person == caller.Person && line.ReadAt == null && line.At <= until)
            .ExecuteUpdateAsync(
                change =>
                    change
                        .SetProperty(line => line.ReadAt, now.Utc)
                        .SetProperty(line => line.Version, line => line.Version + 1),
                stop
            );
    }
}
