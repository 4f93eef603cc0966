using Chutri.Notifications.Mail;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Operations;

internal sealed record ComposeMailRequest(TakenMail Message, Mailbox To);

/// <summary>
/// What a mail says, read through the eyes of whoever gets it: run with that person as the caller. Null where nothing is left to
/// tell: everything was done or read meanwhile, or is no longer the person's to see.
/// </summary>
internal sealed class ComposeMail(
    ShowDigests digests,
    ShowNotifications show,
    MailSettings settings
) : IOperation<ComposeMailRequest, MailText?>, ILook
{
    private const int MostItems = 30;

    public Act Act => NotificationActs.Own;

    public async Task<Outcome<MailText?>> Run(
        ComposeMailRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        request.Message.Digest is { } digest
            ? await OfDigest(digest, request, now, stop)
            : await OfNews(request, caller, now, stop);

    private async Task<MailText?> OfDigest(
        Guid digest,
        ComposeMailRequest request,
        Moment now,
        CancellationToken stop
    )
    {
        var waiting = await digests.Waiting(digest, now, stop);
        if (waiting.Count == 0)
        {
            return null;
        }

        var late = waiting.Count(one =>
            one.Duty.By < now.Today || (one.Duty.By == now.Today && one.Duty.At < now.Time)
        );
        var language = request.To.Language;
        return Text(
            request.To,
            MailWords.DigestSubject(now.Today, waiting.Count - late, late),
            MailWords.DigestOpening,
            [.. waiting.Take(MostItems).Select(one => Item(one, language))],
            waiting.Count
        );
    }

    private async Task<MailText?> OfNews(
        ComposeMailRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var lines = await show.OfMessage(request.Message.Id, caller, now, stop);
        if (lines.Count == 0)
        {
            return null;
        }

        var language = request.To.Language;
        return Text(
            request.To,
            MailWords.NewsSubject(lines),
            MailWords.NewsOpening,
            [.. lines.SelectMany(line => Items(line, language)).Take(MostItems)],
            lines.Count
        );
    }

    private MailText Text(
        Mailbox to,
        Words subject,
        Words opening,
        IReadOnlyList<MailItem> items,
        int all
    ) =>
        new(
            to.Language,
            subject.In(to.Language),
            MailWords.Greeting(to.Name).In(to.Language),
            opening.In(to.Language),
            items,
            all > items.Count
                ? DigestWords.More(all - items.Count).Starting().In(to.Language)
                : null,
            MailWords.All.In(to.Language),
            settings.Address + NotificationUrls.List,
            MailWords.Footer.In(to.Language)
        );

    private MailItem Item(RemindedDuty one, Language language)
    {
        var duty = one.Duty;
        var timing = duty.Timing.Sentence.In(language);
        var due = MailWords.Due(duty.By, duty.At).In(language);
        var why = DigestWords.Why(one.Role)?.In(language);
        return new(
            $"{duty.Code}: {duty.Title}",
            why is null ? $"{timing} ({due})" : $"{timing} ({due}); {why}",
            settings.Address + duty.Url
        );
    }

    private IEnumerable<MailItem> Items(SaidNotification line, Language language) =>
        [
            Item(line, language),
            .. line.Moves.Select(move => new MailItem(
                $"{move.Code}: {move.Title}",
                move.FromTo.Starting().In(language),
                settings.Address + move.Url
            )),
        ];

    private MailItem Item(SaidNotification line, Language language) =>
        new(
            line.Says.In(language),
            line.Quote is { Length: > 0 } quote
                ? $"{line.Link.In(language)} – {quote.Quoted()}"
                : line.Link.In(language),
            settings.Address + line.Href
        );
}
