using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Notifications.Web;

/// <summary>Mail that did not go, and sending it again.</summary>
internal static class MailRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(NotificationUrls.Mail, List);
        pages.MapPost(NotificationUrls.Mail + "/{mail:guid}/send-again", SendAgain);
    }

    private static async Task<IResult> List(
        string? after,
        HttpContext context,
        Caller caller,
        FindMail find,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await find.Run(after, FindMail.OnPage, caller, stop)).Answer(
            context,
            list =>
                Pages.Show<MailListPage>(
                    context,
                    new MailListModel(
                        list.IsOn,
                        [.. list.Page.Items.Select(line => Row(line, clock))],
                        PagingView.Of(
                            list.Page,
                            MailPageWords.Things,
                            NotificationUrls.Mail,
                            after is null
                        )
                    ),
                    MailPageWords.Undelivered
                )
        );

    private static async Task<IResult> SendAgain(
        Guid mail,
        HttpContext context,
        Caller caller,
        SendMailAgain again,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(again, new SendMailAgainRequest(mail), caller, stop)).Match(
            _ => Pages.GoTo(context, NotificationUrls.Mail, Told.Done(MailPageWords.SentAgain)),
            refusal =>
                refusal.Kind is RefusalKind.Conflict
                    ? Pages.GoTo(context, NotificationUrls.Mail, Told.Refused(refusal))
                    : refusal.Answer(context)
        );

    private static MailRow Row(MailLine line, AuthorityClock clock) =>
        new(
            line.Person,
            line.IsDigest ? MailPageWords.Reminders : MailPageWords.News,
            clock.LocalOf(line.MadeAt),
            line.Failure,
            line.NextAt is { } next
                ? MailPageWords.Next(DateText.At(clock.LocalOf(next)))
                : MailPageWords.Over,
            MailPageWords.Tried(line.Attempts),
            line.NextAt is null ? NotificationUrls.SendAgain(line.Id) : null
        );
}
