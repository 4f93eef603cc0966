using System.Globalization;
using Chutri.Notifications.Mail;
using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

/// <summary>Mail that could not be sent, for an administrator: to whom, when, why; never what it says.</summary>
internal sealed class FindMail(AppDatabase db, MailSettings settings, PersonDirectory people)
{
    public const int OnPage = 50;

    public static bool ReadsKey(string after) => Key(after) is not null;

    public async Task<Outcome<MailList>> Run(
        string? after,
        int atMost,
        Caller caller,
        CancellationToken stop
    )
    {
        if (!caller.Has(NotificationActs.LookAfterMail))
        {
            return PlatformRefusals.RoleMayNot(NotificationActs.LookAfterMail, caller);
        }

        var undelivered = db.Set<OutgoingMessage>()
            .AsNoTracking()
            .Where(message => message.State != MessageState.Sent && message.Failure != null);
        var rest = undelivered;
        if (Key(after) is { } last)
        {
            rest = rest.Where(message => message.Id.CompareTo(last) < 0);
        }

        var found = await rest.OrderByDescending(message => message.Id)
            .Take(atMost + 1)
            .ToListAsync(stop);
        var shown = found.Count > atMost ? found[..atMost] : found;
        var names = await people.Names(shown.Select(message => message.Person), stop);
        return new MailList(
            settings.IsOn,
            new(
                [
                    .. shown.Select(message => new MailLine(
                        message.Id,
                        names.GetValueOrDefault(message.Person, ""),
                        message.Digest is not null,
                        message.MadeAt,
                        message.Attempts,
                        message.State is MessageState.GivenUp ? null : message.NextAt,
                        message.Failure!
                    )),
                ],
                found.Count > atMost ? Cursor.Write(shown[^1].Id.ToString()) : null,
                await undelivered.LongCountAsync(stop)
            )
        );
    }

    private static Guid? Key(string? after) =>
        Cursor.Read(after, 1) is [var id]
        && Guid.TryParse(id, CultureInfo.InvariantCulture, out var last)
            ? last
            : null;
}

/// <param name="IsOn">Is a mail server set?</param>
internal sealed record MailList(bool IsOn, KeyPage<MailLine> Page);

/// <param name="IsDigest">The reminders of a day; otherwise news.</param>
/// <param name="NextAt">When it is tried again; null = given up.</param>
internal sealed record MailLine(
    Guid Id,
    string Person,
    bool IsDigest,
    DateTime MadeAt,
    int Attempts,
    DateTime? NextAt,
    string Failure
);
