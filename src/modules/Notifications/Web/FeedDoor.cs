using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chutri.Notifications.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chutri.Notifications.Web;

/// <summary>Answers a calendar program: whoever knows the secret is the person, to read this and nothing else.</summary>
internal static class FeedDoor
{
    public static async Task<IResult> Fetch(
        string secret,
        HttpContext context,
        FeedOwners owners,
        ReadFeed read,
        OperationRunner runner,
        PublicAddress address,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        context.Response.Headers.CacheControl = "private, no-cache";
        if (await owners.Find(secret, stop) is not var (owner, culture))
        {
            return TypedResults.NotFound();
        }

        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        var entries = await runner.Run(
            read,
            new ReadFeedRequest(path => address.Of(context.Request, path)),
            owner,
            stop
        );
        return entries.Refused
            ? TypedResults.NotFound()
            : TypedResults.File(
                Written(entries.Value, clock.Now().Utc),
                CalendarFile.MediaType,
                entityTag: new EntityTagHeaderValue(
                    $"\"{Convert.ToHexStringLower(SHA256.HashData(Written(entries.Value, DateTime.UnixEpoch)))}\""
                )
            );
    }

    /// <param name="entries">What it holds.</param>
    /// <param name="utc">When it is written; for the mark by which an unchanged one is known again, always the same.</param>
    private static byte[] Written(IReadOnlyList<CalendarEntry> entries, DateTime utc) =>
        Encoding.UTF8.GetBytes(CalendarFile.Write(FeedWords.Title.ToString(), entries, utc));
}
