using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

internal sealed record WebhookRequest(Guid Id);

internal static class HookQueries
{
    public static Task<Webhook?> Hook(this AppDatabase db, Guid id, CancellationToken stop) =>
        db.Set<Webhook>().SingleOrDefaultAsync(hook => hook.Id == id, stop);
}
