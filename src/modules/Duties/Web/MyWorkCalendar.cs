using System.Text;
using Chutri.Duties.Operations;
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
        ShowMyWork show,
        IEnumerable<IOwnCalendar> others,
        PublicAddress address,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var now = clock.Now();
        var items = await show.All(caller, now, stop);
        var meetings = new List<CalendarEntry>();
        foreach (var other in others)
        {
            meetings.AddRange(
                (await other.For(caller, now, stop)).Select(one =>
                    Entry(one, address.Of(context.Request, one.Url))
                )
            );
        }

        var file = CalendarFile.Write(
            MyWorkWords.Menu.ToString(),
            items
                .Where(item => item.Acting.Day is not null)
                .Select(item => Entry(item, address.Of(context.Request, item.Url)))
                .Concat(meetings),
            now.Utc
        );
        return TypedResults.File(
            Encoding.UTF8.GetBytes(file),
            "text/calendar; charset=utf-8",
            "viec-cua-toi.ics"
        );
    }

    private static CalendarEntry Entry(OwnMeeting one, string address) =>
        new(one.Code, one.On, one.Title, $"{one.Code}\n{one.Place}", address)
        {
            StartsAt = one.StartsAt,
            Place = one.Place,
        };

    private static CalendarEntry Entry(WorkItem item, string address)
    {
        var deadline = ActingDays.View(item);
        var day = DateText.Full(deadline.Day!.Value);
        return new(
            item.Code,
            deadline.Day.Value,
            item.Next.Doing(item.Title).ToString(),
            $"{item.Code}\n{WorkFromWords.From(item)}\n{deadline.Note ?? MyWorkWords.DueBy} {day}",
            address
        );
    }
}
