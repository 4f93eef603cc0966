using Chutri.Notifications.Mail;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Web;

/// <summary>Whether what was to be sent has gone out.</summary>
internal sealed class MailWatch(AppDatabase db, MailSettings settings, AuthorityClock clock)
    : IWatch
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    public int Order => 35;

    public Words Title => MailPageWords.Mail;

    public async Task<IReadOnlyList<StatusLine>> Look(Moment now, CancellationToken stop)
    {
        if (!settings.IsOn)
        {
            return [new("mail", MailPageWords.Outgoing, MailPageWords.Off)];
        }

        var late = now.Utc - Long;
        var messages = db.Set<OutgoingMessage>();
        var givenUp = await messages.LongCountAsync(m => m.State == MessageState.GivenUp, stop);
        var stuck = await messages.LongCountAsync(
            m => m.State == MessageState.Waiting && m.MadeAt < late,
            stop
        );
        var last = await messages.MaxAsync(m => m.SentAt, stop);
        return
        [
            new(
                "mail",
                MailPageWords.Outgoing,
                last is { } at
                    ? MailPageWords.LastSent(DateText.At(clock.LocalOf(at)))
                    : MailPageWords.NoneSent,
                stuck > 0 ? StatusTone.Wrong : StatusTone.Well,
                stuck > 0 ? MailPageWords.StuckToDo(stuck) : null
            ),
            .. givenUp == 0
                ? Array.Empty<StatusLine>()
                :
                [
                    new(
                        "mail-given-up",
                        MailPageWords.Undelivered,
                        MailPageWords.GivenUp(givenUp),
                        StatusTone.Care,
                        MailPageWords.GivenUpToDo
                    ),
                ],
        ];
    }
}
