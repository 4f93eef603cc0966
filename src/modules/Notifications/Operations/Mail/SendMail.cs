using Chutri.Notifications.Mail;
using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Chutri.Notifications.Operations;

/// <summary>
/// Each minute: what waits is taken (in a transaction, so that one node has it), sent, and marked as sent. Between the two last the program
/// can be killed; then it is sent once more after the lease, with the same identifier. No mail server can be asked whether it took
/// something, so exactly once cannot be had.
/// </summary>
internal sealed class SendMail(
    AppDatabase db,
    MailSettings settings,
    IEnumerable<IMailboxes> mailboxes,
    ComposeMail compose,
    TakeMail take,
    MarkMail mark,
    OperationRunner runner,
    AuthorityClock clock
) : IDueWork
{
    private const int AtOnce = 200;

    public string Name => "notifications.send-mail";

    public Words Title { get; } = new("gửi thư điện tử", "send e-mail");

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        if (!settings.IsOn)
        {
            return 0;
        }

        var now = clock.Now();
        var waiting = await db.Set<OutgoingMessage>()
            .Where(message => message.State == MessageState.Waiting && message.NextAt <= now.Utc)
            .OrderBy(message => message.NextAt)
            .ThenBy(message => message.Id)
            .Take(AtOnce)
            .Select(message => message.Id)
            .ToListAsync(stop);
        await using var post = new SmtpPost(settings);
        var sent = 0;
        foreach (var id in waiting)
        {
            var taken = await runner.Run(take, id, Caller.Program, stop);
            if (taken.Refusal is { } refusal)
            {
                return new(sent, refusal);
            }

            if (taken.Value is not { } message)
            {
                continue;
            }

            var (failure, isNeeded) = await Send(message, post, now, stop);
            var marked = await runner.Run(mark, new(id, failure, isNeeded), Caller.Program, stop);
            if (marked.Refusal is { } unmarked)
            {
                return new(sent, unmarked);
            }

            sent += failure is null && isNeeded ? 1 : 0;
            if (failure is { IsOfTheConnection: true })
            {
                break; // nor would the others go; they wait their turn, untouched
            }
        }

        return sent;
    }

    /// <returns>Why it did not go; and whether there was anything to tell.</returns>
    private async Task<(MailFailure? Failure, bool IsNeeded)> Send(
        TakenMail message,
        SmtpPost post,
        Moment now,
        CancellationToken stop
    )
    {
        var known = mailboxes.FirstOrDefault();
        if (
            known is null
            || (await known.Of([message.Person], stop)).GetValueOrDefault(message.Person)
                is not { } to
        )
        {
            return (new(MailRefusals.NoMailbox.Vietnamese, ForGood: true), true);
        }

        if (!MailboxAddress.TryParse(to.Address, out var address))
        {
            return (new(MailRefusals.NoAddress(to.Address).Vietnamese, ForGood: true), true);
        }

        var text = await runner.Run(
            compose,
            new ComposeMailRequest(message, to),
            new()
            {
                Person = message.Person,
                Name = to.Name,
                Door = Door.Page, // as the person would read it there
            },
            stop
        );
        if (text.Refusal is { } refusal)
        {
            return (new(refusal.Sentence.Vietnamese, ForGood: false), true);
        }

        return text.Value is { } said
            ? (
                await post.Send(
                    said.To(address.Address, to.Name, message.Id, settings, now.Utc),
                    stop
                ),
                true
            )
            : (null, false);
    }
}
