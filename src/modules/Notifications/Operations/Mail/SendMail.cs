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

/// <param name="Digest">The reminders that it tells; null: the lines of the inbox that name it.</param>
internal sealed record TakenMail(Guid Id, PersonId Person, Guid? Digest);

/// <summary>One node takes a mail to send it; null where another has it, or it is gone.</summary>
internal sealed class TakeMail(AppDatabase db) : IOperation<Guid, TakenMail?>
{
    public Act Act => NotificationActs.SendMail;

    public async Task<Outcome<TakenMail?>> Run(
        Guid request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var message = await db.Set<OutgoingMessage>()
            .SingleOrDefaultAsync(message => message.Id == request, stop);
        return message?.Take(now) is true
            ? new TakenMail(message.Id, message.Person, message.Digest)
            : null;
    }
}

/// <param name="Failure">Null: it was sent, where it was needed.</param>
/// <param name="IsNeeded">Was there anything left to tell?</param>
internal sealed record MarkMailRequest(Guid Id, MailFailure? Failure, bool IsNeeded);

/// <summary>What came of it.</summary>
internal sealed class MarkMail(AppDatabase db) : IOperation<MarkMailRequest, Done>
{
    public Act Act => NotificationActs.SendMail;

    public async Task<Outcome<Done>> Run(
        MarkMailRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            await db.Set<OutgoingMessage>()
                .SingleOrDefaultAsync(message => message.Id == request.Id, stop)
            is not { State: MessageState.Waiting } message
        )
        {
            return new Done(); // after the lease another node was quicker
        }

        if (request.Failure is { } failure)
        {
            message.Failed(failure.Why, failure.ForGood, now);
        }
        else if (!request.IsNeeded)
        {
            message.Drop();
        }
        else
        {
            message.Sent(now);
        }

        return new Done();
    }
}
