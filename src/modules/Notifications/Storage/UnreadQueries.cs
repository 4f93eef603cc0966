using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Storage;

internal static class UnreadQueries
{
    /// <summary>Without what has since been limited to people among whom the one who was told is not.</summary>
    public static IQueryable<Notification> StillSeen(this AppDatabase db) =>
        db.Set<Notification>()
            .AsNoTracking()
            .Where(line =>
                !db.Set<LimitedThing>()
                    .Any(limited =>
                        limited.Thing == line.Thing
                        && !limited.Viewers.Any(viewer => viewer.Person == line.Person)
                    )
            );

    public static IQueryable<Notification> Unread(this IQueryable<Notification> lines) =>
        lines.Where(line => line.ReadAt == null);
}
