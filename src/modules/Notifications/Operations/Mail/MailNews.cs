using Chutri.Notifications.Mail;
using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>
/// What somebody was told and has not read after some minutes goes by mail: all of it in one, one an hour at most, in the working time of
/// the own unit. A line goes once, however often it moves before it is read.
/// </summary>
internal sealed class MailNews(
    AppDatabase db,
    MailSettings settings,
    PersonDirectory people,
    WorkingHours working,
    AuthorityClock clock,
    OperationRunner runner,
    IEnumerable<IMailboxes> mailboxes,
    PutNews put
) : IDueWork
{
    private const int AtOnce = 500;

    /// <summary>Whoever sits before the program reads it there.</summary>
    public static readonly TimeSpan TimeToRead = TimeSpan.FromMinutes(10);

    /// <summary>Mail that is turned on does not tell the past.</summary>
    public static readonly TimeSpan Oldest = TimeSpan.FromDays(4);

    public string Name => "notifications.mail-news";

    public Words Title { get; } =
        new("gửi thông báo chưa đọc qua thư", "send by mail what was not read");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        if (!settings.IsOn || mailboxes.FirstOrDefault() is not { } known)
        {
            return 0;
        }

        var now = clock.Now();
        var hours = await working.At(now, stop);
        if (hours.Nobody)
        {
            return 0;
        }

        var recent = db.Set<OutgoingMessage>().NewsOfLastHour(now);
        var waiting = await db.Set<Notification>()
            .ToBeMailed(now)
            .Where(line => !recent.Any(message => message.Person == line.Person))
            .Select(line => line.Person)
            .Distinct()
            .ToListAsync(stop);
        PersonId[] reached = [.. (await known.Of(waiting, stop)).Keys];
        var atWork = (await people.HoldingPosts(reached, stop)).Where(person =>
            person.PostsOn(now.Today).Any(post => hours.IsAtWork(post.Unit))
        );
        return await DueOutcome.Each(
            atWork.Select(person => person.Id).Take(AtOnce),
            person => runner.Run(put, person, Caller.Program, stop),
            stop
        );
    }
}

internal static class NewsToBeMailed
{
    public static IQueryable<Notification> ToBeMailed(
        this IQueryable<Notification> lines,
        Moment now
    )
    {
        var (read, old) = (now.Utc - MailNews.TimeToRead, now.Utc - MailNews.Oldest);
        return lines.Where(line =>
            line.ReadAt == null
            && line.Fact != null
            && line.Message == null
            && line.At <= read
            && line.At > old
        );
    }

    public static IQueryable<OutgoingMessage> NewsOfLastHour(
        this IQueryable<OutgoingMessage> messages,
        Moment now
    )
    {
        var since = now.Utc - PutNews.AtMostEvery;
        return messages.Where(message => message.Digest == null && message.MadeAt > since);
    }
}

/// <summary>One mail for all that one person has not read.</summary>
internal sealed class PutNews(AppDatabase db, OutgoingMail mail) : IOperation<PersonId, int>
{
    public static readonly TimeSpan AtMostEvery = TimeSpan.FromHours(1);

    public Act Act => NotificationActs.SendMail;

    public async Task<Outcome<int>> Run(
        PersonId request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var lines = await db.Set<Notification>()
            .ToBeMailed(now)
            .Where(line => line.Person == request)
            .ToListAsync(stop);
        if (
            lines.Count == 0
            || await db.Set<OutgoingMessage>()
                .NewsOfLastHour(now)
                .AnyAsync(message => message.Person == request, stop)
            || await mail.Put(request, digest: null, now, stop) is not { } message
        )
        {
            return 0;
        }

        lines.ForEach(line => line.GoesBy(message.Id));
        return 1;
    }
}
