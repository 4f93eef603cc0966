using System.Globalization;
using Chutri.Duties;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Notifications.Web;

/// <summary>What the person was told, and that it was read.</summary>
internal static class NotificationRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(NotificationUrls.List, Show);
        pages.MapPost(NotificationUrls.ReadAll, ReadAll);
        pages.MapPost(NotificationUrls.List + "/{id:guid}/read", Read);
        LiveRoutes.Map(pages);
    }

    /// <summary>The number at the bell, for every page.</summary>
    public static async ValueTask<CountedThings> Count(HttpContext context)
    {
        var count = context.Features.Get<Caller>()?.Person is { } person
            ? await context
                .RequestServices.GetRequiredService<ShowNotifications>()
                .CountUnread(person, context.RequestAborted)
            : 0;
        return new(count, NotificationWords.Unread(count));
    }

    private static async Task<IResult> Show(
        bool? unread,
        string? after,
        HttpContext context,
        Caller caller,
        ShowNotifications show,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (caller.Person is null)
        {
            return NotificationRefusals.OnlyPeople.Answer(context);
        }

        var only = unread is true;
        var read = await show.Page(
            caller,
            only,
            after,
            ShowNotifications.OnPage,
            clock.Now(),
            stop
        );
        var title = NotificationWords.Title(read.Unread);
        return Pages.Show<NotificationListPage>(
            context,
            new NotificationListModel(
                title,
                only,
                read.Unread,
                read.Page.Items.Count > 0
                    ? read.Page.Items[0].At.ToString("O", CultureInfo.InvariantCulture)
                    : null,
                [.. read.Page.Items.Select(line => Line(line, clock))],
                PagingView.Of(
                    read.Page,
                    NotificationWords.Things,
                    only ? NotificationUrls.Unread : NotificationUrls.List,
                    after is null
                )
            ),
            title
        );
    }

    private static async Task<IResult> Read(
        Guid id,
        HttpContext context,
        Caller caller,
        ReadNotification read,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(read, new ReadNotificationRequest(id), caller, stop)).Answer(
            context,
            _ => Pages.GoTo(context, NotificationUrls.List)
        );

    private static async Task<IResult> ReadAll(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ReadAllNotifications read,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        DateTime? until = DateTime.TryParse(
            entry.Text("until"),
            CultureInfo.InvariantCulture,
            DateTimeStyles.RoundtripKind,
            out var typed
        )
            ? typed.ToUniversalTime()
            : null;
        return (
            await runner.Run(read, new ReadAllNotificationsRequest(until), caller, stop)
        ).Answer(
            context,
            _ => Pages.GoTo(context, NotificationUrls.List, Told.Done(NotificationWords.MarkedRead))
        );
    }

    private static NotificationLine Line(SaidNotification said, AuthorityClock clock)
    {
        var sentence = said.Says.ToString();
        var at = string.IsNullOrEmpty(said.Who)
            ? -1
            : sentence.IndexOf(said.Who, StringComparison.Ordinal);
        var (before, name, rest) =
            at < 0
                ? (sentence, null, "")
                : (sentence[..at], said.Who, sentence[(at + said.Who!.Length)..]);
        return new(
            clock.LocalOf(said.At),
            before,
            name,
            rest,
            said.Quote,
            said is { Times: > 1, ReadAt: null, Digest: null }
                ? NotificationWords.Times(said.Times)
                : null,
            said.Link,
            said.Href,
            said.ReadAt is null ? NotificationUrls.Read(said.Id) : null,
            [.. said.Digest?.Waiting.Select(Reminder) ?? [], .. said.Moves.Select(Moved)],
            said.Digest is { More: > 0 and var more } ? DigestWords.More(more)
                : said.MoreMoves > 0 ? DigestWords.More(said.MoreMoves)
                : null
        );
    }

    private static ReminderLine Moved(OwnMove move) =>
        new(move.Code, move.Title, move.Url, move.Kind, move.Timing, move.FromTo);

    private static ReminderLine Reminder(RemindedDuty reminded) =>
        new(
            reminded.Duty.Code,
            reminded.Duty.Title,
            reminded.Duty.Url,
            DeadlineViews.KindOf(reminded.Duty.Timing, DutyState.Open),
            reminded.Duty.Timing.Sentence,
            DigestWords.Why(reminded.Role)
        );
}
