using Chutri.Notifications.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Notifications.Operations;

internal sealed record SendMailAgainRequest(Guid Id);

/// <summary>What was given up is tried anew, from the next minute on.</summary>
internal sealed class SendMailAgain(AppDatabase db, PersonDirectory people)
    : IOperation<SendMailAgainRequest, Done>
{
    public Act Act => NotificationActs.LookAfterMail;

    public async Task<Outcome<Done>> Run(
        SendMailAgainRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (
            await db.Set<OutgoingMessage>()
                .SingleOrDefaultAsync(message => message.Id == request.Id, stop)
            is not { } message
        )
        {
            return MailRefusals.NoSuchMail;
        }

        if (!message.Again(now))
        {
            return MailRefusals.NotGivenUp;
        }

        var names = await people.Names([message.Person], stop);
        db.Record(
            new MailSentAgain(
                message.Id,
                message.Person,
                names.GetValueOrDefault(message.Person, "?")
            ),
            caller,
            now
        );
        return new Done();
    }
}

internal static class MailRefusals
{
    /// <summary>Why a mail cannot go, as it stands in the list.</summary>
    public static Words NoMailbox { get; } =
        new(
            "Tài khoản của người nhận không còn địa chỉ thư, hoặc đã bị khóa.",
            "The account of the recipient has no mail address any more, or is locked."
        );

    public static Words NoAddress(string address) =>
        new(
            $"“{address}” không phải địa chỉ thư; hãy sửa ở tài khoản của người nhận.",
            $"“{address}” is no mail address: correct it in the recipient's account."
        );

    public static Refusal NoSuchMail { get; } =
        Refusal.NotFound(new("Không có thư này", "There is no such mail"));

    public static Refusal NotGivenUp { get; } =
        Refusal.Conflict(
            "notifications-mail-not-given-up",
            new(
                "Thư này đã gửi, hoặc đang chờ chương trình tự gửi lại.",
                "This mail was sent, or waits to be tried again by itself."
            )
        );
}
