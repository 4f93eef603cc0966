using System.Text;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;

namespace Chutri.Duties.Web;

/// <summary>My own open deadlines as a calendar: each on the day that my work shows it under.</summary>
internal static class MyWorkCalendar
{
    public const string Address = "/my-work.ics";

    public static async Task<IResult> Download(
        HttpContext context,
        Caller caller,
        OwnDeadlines deadlines,
        PublicAddress address,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        var entries = await deadlines.Of(
            caller,
            path => address.Of(context.Request, path),
            now,
            stop
        );
        return TypedResults.File(
            Encoding.UTF8.GetBytes(
                CalendarFile.Write(MyWorkWords.Menu.ToString(), entries, now.Utc)
            ),
            CalendarFile.MediaType,
            "viec-cua-toi.ics"
        );
    }
}
