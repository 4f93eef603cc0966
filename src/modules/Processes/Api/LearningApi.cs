using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.ProcessEngine.Learning;
using Chutri.Processes.Operations;
using Chutri.Processes.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <summary>What is learnt from cases, for programs.</summary>
internal static class LearningApi
{
    public static void Map(RouteGroupBuilder processes)
    {
        processes
            .MapGet("/{code}/learning", Learn)
            .WithName("LearnProcess")
            .WithSummary(ProcessApiWords.Learn)
            .Produces<LearntJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        processes
            .MapGet("/{code}/learning.xes", LearningRoutes.Xes)
            .WithName("ExportLearning")
            .WithSummary(ProcessApiWords.Xes)
            .Produces<string>(StatusCodes.Status200OK, "application/xml")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Learn(
        string code,
        string? from,
        HttpContext context,
        LearnProcess learn,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var day = LearningRoutes.Day(from, clock);
        return day.Refusal is { } unread
            ? unread.Answer(context)
            : (await learn.Run(code, day.Value, stop)).Answer(
                context,
                found => TypedResults.Ok(LearntJson.Of(found))
            );
    }
}
