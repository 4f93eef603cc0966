using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>
/// A list that goes on by key tells a program when the key is none of its own: a program that began again would read the first
/// page for ever. A page for people begins again.
/// </summary>
public static class KeyedLists
{
    /// <param name="route">Of the API.</param>
    /// <param name="keys">How many keys the list writes (<see cref="Cursor"/>).</param>
    public static RouteHandlerBuilder GoesOnByKey(this RouteHandlerBuilder route, int keys) =>
        route.GoesOnByKey((after, _) => Cursor.Read(after, keys) is not null);

    /// <param name="route">Of the API; its key is the identifier of the last row.</param>
    public static RouteHandlerBuilder GoesOnById(this RouteHandlerBuilder route) =>
        route.GoesOnByKey(
            (after, _) => Cursor.Read(after, 1) is [var id] && Guid.TryParse(id, out Guid _)
        );

    /// <param name="route">Of the API.</param>
    /// <param name="reads">Does the list read this key, asked for like this?</param>
    public static RouteHandlerBuilder GoesOnByKey(
        this RouteHandlerBuilder route,
        Func<string, IQueryCollection, bool> reads
    ) =>
        route.AddEndpointFilter(
            async (asked, next) =>
            {
                var answer = await next(asked); // who may not see the list hears that first
                var query = asked.HttpContext.Request.Query;
                return
                    query["after"].ToString() is { Length: > 0 } after
                    && answer is IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK }
                    && !reads(after, query)
                    ? Problems.Of(UnreadableInput.UnknownPageKey, StatusCodes.Status400BadRequest)
                    : answer;
            }
        );
}
