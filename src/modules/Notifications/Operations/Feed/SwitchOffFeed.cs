using Chutri.Notifications.Model;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

internal sealed record SwitchOffFeedRequest;

/// <summary>The address opens nothing from now on.</summary>
internal sealed class SwitchOffFeed(AppDatabase db) : IOperation<SwitchOffFeedRequest, Done>
{
    public Act Act => NotificationActs.OwnFeed;

    public async Task<Outcome<Done>> Run(
        SwitchOffFeedRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } person || await db.FeedOf(person, stop) is not { } feed)
        {
            return NotificationRefusals.NoFeed;
        }

        db.Remove(feed);
        db.Record(new FeedSwitchedOff(feed.Id, person), caller, now);
        return new Done();
    }
}
