using System.Text.Json;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;

namespace Chutri.Notifications.Web;

/// <summary>
/// Server-sent events for the bell (<c>Client/scripts/bell.ts</c>). Whoever asks without them gets the number once. A stream ends
/// after a few minutes and the browser opens the next, so that whoever has been signed out does not go on listening.
/// </summary>
internal static class LiveRoutes
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(NotificationUrls.Live, Listen);

    private static async Task<IResult> Listen(
        long? seen,
        HttpContext context,
        Caller caller,
        ShowNotifications show,
        LiveInbox inbox,
        TimeProvider time,
        IHostApplicationLifetime life,
        CancellationToken stop
    )
    {
        if (caller.Person is not { } person)
        {
            return NotificationRefusals.OnlyPeople.Answer(context);
        }

        return context.Request.Headers.Accept.ToString() is "text/event-stream"
            ? new Events(inbox.Changes, person, seen ?? -1, Languages.Current, time, life)
            : TypedResults.Json(News.Of(await show.CountUnread(person, stop)));
    }

    private sealed class Events(
        Func<PersonId, long, CancellationToken, IAsyncEnumerable<long>> changes,
        PersonId person,
        long seen,
        Language language,
        TimeProvider time,
        IHostApplicationLifetime life
    ) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var response = httpContext.Response;
            response.ContentType = "text/event-stream";
            response.Headers.CacheControl = "no-store";
            response.Headers["X-Accel-Buffering"] = "no"; // a proxy in front hands each event on at once
            using var longest = new CancellationTokenSource(Longest, time);
            using var ends = CancellationTokenSource.CreateLinkedTokenSource(
                httpContext.RequestAborted,
                life.ApplicationStopping,
                longest.Token
            );
            try
            {
                await response.WriteAsync("retry: 3000\n\n", ends.Token);
                await response.Body.FlushAsync(ends.Token);
                await foreach (var count in changes(person, seen, ends.Token))
                {
                    var news = JsonSerializer.Serialize(
                        News.Of(count, language),
                        JsonSerializerOptions.Web
                    );
                    await response.WriteAsync($"data: {news}\n\n", ends.Token);
                    await response.Body.FlushAsync(ends.Token);
                }
            }
            catch (OperationCanceledException) when (ends.IsCancellationRequested)
            {
                // gone, or told to come again
            }
        }
    }

    /// <param name="Shown">The number as it is written.</param>
    /// <param name="Words">What it counts, for those who hear the page.</param>
    internal sealed record News(long Number, string Shown, string Words)
    {
        public static News Of(long count) => Of(count, Languages.Current);

        public static News Of(long count, Language language) =>
            new(
                count,
                NumberText.Of(count).In(language),
                NotificationWords.Unread(count).In(language)
            );
    }
}
