using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

internal sealed record OpenFeedRequest;

/// <param name="Secret">Shown once; nobody can read it again.</param>
internal sealed record OpenedFeed(string Secret);

/// <summary>A new secret address; the one before, where there was one, opens nothing from now on.</summary>
internal sealed class OpenFeed(AppDatabase db) : IOperation<OpenFeedRequest, OpenedFeed>
{
    public Act Act => NotificationActs.OwnFeed;

    public async Task<Outcome<OpenedFeed>> Run(
        OpenFeedRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } person)
        {
            return NotificationRefusals.OnlyPeople;
        }

        var secret = CalendarFeed.NewSecret();
        if (await db.FeedOf(person, stop) is { } feed)
        {
            feed.Renew(secret, now);
            db.Record(new FeedRenewed(feed.Id, person), caller, now);
        }
        else
        {
            feed = CalendarFeed.Of(person, secret, now);
            db.Add(feed);
            db.Record(new FeedOpened(feed.Id, person), caller, now);
        }

        return new OpenedFeed(secret);
    }
}

internal static class FeedQueries
{
    public static Task<CalendarFeed?> FeedOf(
        this AppDatabase db,
        PersonId? person,
        CancellationToken stop
    ) => db.Set<CalendarFeed>().SingleOrDefaultAsync(feed => feed.Person == person, stop);
}
