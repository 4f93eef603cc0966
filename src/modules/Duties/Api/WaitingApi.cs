using Chutri.Duties.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Duties.Api;

/// <summary>How long work lay where.</summary>
internal static class WaitingApi
{
    private const string List = "/api/v1/overview/waiting/laps";
    private const int RowsAtMost = 500;
    private const int RowsUnlessAsked = 50;

    public static void Map(RouteGroupBuilder overview)
    {
        overview
            .MapGet("/waiting", Show)
            .WithName("ShowWaiting")
            .WithSummary(DutyApiWords.ShowWaiting)
            .Produces<WaitingJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        overview
            .MapGet("/waiting/laps", Laps)
            .WithName("FindLaps")
            .WithSummary(DutyApiWords.FindLaps)
            .GoesOnByKey((after, _) => WaitingReading.ReadsKey(after))
            .Produces<LapListJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Show(
        [AsParameters] WaitingQuestion question,
        HttpContext context,
        WaitingReading reading,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var asked = await question.Parse(stop);
        if (asked.Refused)
        {
            return asked.Refusal!.Answer(context);
        }

        var filter = asked.Value;
        var waiting = await reading.Read(filter, clock.Now(), stop);
        var here = new WaitingAddress(
            waiting.Unit?.Code,
            filter.Own,
            question.Kind,
            filter.From,
            filter.Through
        );
        return TypedResults.Ok(
            new WaitingJson(
                waiting.Unit is { } unit ? DutyWriting.Json(unit) : null,
                filter.From,
                filter.Through,
                Json(waiting.All, here),
                [
                    .. waiting.Units.Select(row => new UnitWaitingJson(
                        DutyWriting.Json(row.Unit),
                        row.Own,
                        Json(row.Time, here with { Unit = row.Unit.Code, Own = row.Own })
                    )),
                ]
            )
        );
    }

    private static async Task<IResult> Laps(
        [AsParameters] WaitingQuestion question,
        string? after,
        int? count,
        HttpContext context,
        WaitingReading reading,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var asked = await question.Parse(stop);
        if (asked.Refused)
        {
            return asked.Refusal!.Answer(context);
        }

        var rows = Math.Clamp(count ?? RowsUnlessAsked, 1, RowsAtMost);
        var page = await reading.Laps(asked.Value, rows, after, clock.Now(), stop);
        return TypedResults.Ok(
            new LapListJson([.. page.Items.Select(Json)], page.Next, page.Total)
        );
    }

    private static WaitingTimeJson Json(WaitingTime time, WaitingAddress here) =>
        new(
            time.Laps,
            time.StillHeld,
            Minutes(time.Time.Worked),
            time.Time.Say.ToString(),
            Minutes(time.Average.Worked),
            Minutes(time.Time.Paused),
            here.Of(List)
        );

    private static LapJson Json(LapLine lap) =>
        new(
            lap.Id,
            lap.Kind.Word(),
            lap.Code,
            lap.Title,
            lap.Url,
            DutyWriting.Json(lap.Unit),
            lap.PersonName,
            lap.Since,
            lap.Until,
            Minutes(lap.Time.Worked),
            lap.Time.Say.ToString(),
            Minutes(lap.Time.Paused)
        );

    private static long Minutes(TimeSpan time) => (long)time.TotalMinutes;
}
