using System.Globalization;
using Chutri.Duties;
using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>Whose calendar a secret opens; null where it opens nothing (any more), or its owner cannot enter the program.</summary>
internal sealed class FeedOwners(AppDatabase db, IEnumerable<IMailboxes> mailboxes)
{
    private const int LongestSecret = 100;

    public async Task<(Caller Owner, CultureInfo Culture)?> Find(
        string secret,
        CancellationToken stop
    )
    {
        if (secret.Length > LongestSecret)
        {
            return null;
        }

        var hash = CalendarFeed.HashOf(secret);
        var person = await db.Set<CalendarFeed>()
            .Where(feed => feed.Hash == hash)
            .Select(feed => (PersonId?)feed.Person)
            .SingleOrDefaultAsync(stop);
        if (
            person is not { } owner
            || mailboxes.FirstOrDefault() is not { } known
            || await known.Enters(owner, stop) is not { } reader
        )
        {
            return null;
        }

        return (
            new()
            {
                Person = owner,
                Name = reader.Name,
                Door = Door.Page, // as the person would read it there
            },
            reader.Language.Culture()
        );
    }
}

/// <param name="Address">The whole address of a path of the program.</param>
internal sealed record ReadFeedRequest(Func<string, string> Address);

/// <summary>The own calendar, read through the eyes of whoever it belongs to: run with that person as the caller.</summary>
internal sealed class ReadFeed(OwnDeadlines deadlines, IEnumerable<IOwnCalendar> others)
    : IOperation<ReadFeedRequest, IReadOnlyList<CalendarEntry>>,
        ILook
{
    public Act Act => NotificationActs.OwnFeed;

    public async Task<Outcome<IReadOnlyList<CalendarEntry>>> Run(
        ReadFeedRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        List<CalendarEntry> entries = [.. await deadlines.Of(caller, request.Address, now, stop)];
        foreach (var other in others)
        {
            entries.AddRange(await other.Of(caller, request.Address, now, stop));
        }

        return entries;
    }
}
