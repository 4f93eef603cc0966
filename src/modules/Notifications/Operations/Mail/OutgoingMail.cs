using Chutri.Notifications.Mail;
using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Notifications.Operations;

/// <summary>Puts a mail among those to be sent, in the transaction of what it tells; where mail is on and the person has an address.</summary>
internal sealed class OutgoingMail(
    AppDatabase db,
    MailSettings settings,
    IEnumerable<IMailboxes> mailboxes
)
{
    /// <param name="digest">The reminders that it tells; null: lines of the inbox.</param>
    /// <returns>Null where nothing is sent.</returns>
    public async Task<OutgoingMessage?> Put(
        PersonId person,
        Guid? digest,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            !settings.IsOn
            || mailboxes.FirstOrDefault() is not { } known
            || (await known.Of([person], stop)).Count == 0
        )
        {
            return null;
        }

        var message = OutgoingMessage.Of(person, digest, now);
        db.Add(message);
        return message;
    }
}
