using Chutri.Notifications.Mail;
using Chutri.Notifications.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

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
