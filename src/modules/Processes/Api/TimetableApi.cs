using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <summary>Cases that begin by themselves.</summary>
internal static class TimetableApi
{
    public static void Map(RouteGroupBuilder processes)
    {
        ProcessApi
            .Makes<TimetableMadeJson>(
                processes.MapPost("/{code}/timetables", Make),
                "MakeTimetable"
            )
            .WithSummary(ProcessApiWords.MakeTimetable);
        ProcessApi
            .Act(processes.MapPost("/{code}/timetables/{number:int}/stop", Stop), "StopTimetable")
            .WithSummary(ProcessApiWords.StopTimetable);
    }

    private static async Task<IResult> Make(
        string code,
        TimetableForm form,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        MakeTimetable make,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(make, form.Parse(code, typing.Begin()), caller, stop)).Answer(
            context,
            number =>
                TypedResults.Created(
                    $"/api/v1/processes/{Uri.EscapeDataString(code)}",
                    new TimetableMadeJson(number)
                )
        );

    private static async Task<IResult> Stop(
        string code,
        int number,
        HttpContext context,
        Caller caller,
        StopTimetable end,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(end, new StopTimetableRequest(code, number), caller, stop),
            context
        );
}

/// <param name="Number">Of the timetable in the process.</param>
internal sealed record TimetableMadeJson(int Number);

/// <param name="Said">How often, in words.</param>
internal sealed record TimetableJson(
    int Number,
    string Title,
    string Said,
    string Unit,
    string Starter,
    DateOnly NextOn
);
