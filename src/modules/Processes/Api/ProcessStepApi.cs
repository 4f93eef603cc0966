using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <summary>The rows of the table of a process.</summary>
internal static class ProcessStepApi
{
    public static void Map(RouteGroupBuilder processes)
    {
        processes
            .MapPost("/{code}/steps", Add)
            .WithName("AddProcessStep")
            .WithSummary(ProcessApiWords.AddStep)
            .Produces<StepMadeJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        ProcessApi
            .Act(processes.MapPost("/{code}/steps/{step}", Change), "ChangeProcessStep")
            .WithSummary(ProcessApiWords.ChangeStep);
        ProcessApi
            .Act(processes.MapPost("/{code}/steps/{step}/remove", Remove), "RemoveProcessStep")
            .WithSummary(ProcessApiWords.RemoveStep);
        ProcessApi
            .Act(processes.MapPost("/{code}/steps/{step}/up", Move), "MoveProcessStep")
            .WithSummary(ProcessApiWords.MoveStep);
    }

    private static async Task<IResult> Add(
        string code,
        StepForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        PutStep put,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(put, form.Parse(code, null, typing.Begin()), caller, stop)).Answer(
            context,
            id => TypedResults.Created($"/api/v1/processes/{code}", new StepMadeJson(id))
        );

    private static async Task<IResult> Change(
        string code,
        string step,
        StepForm form,
        HttpContext context,
        Caller caller,
        TypingOf typing,
        PutStep put,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(put, form.Parse(code, step, typing.Begin()), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static async Task<IResult> Remove(
        string code,
        string step,
        HttpContext context,
        Caller caller,
        RemoveStep remove,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(remove, new OneStepRequest(code, step), caller, stop),
            context
        );

    private static async Task<IResult> Move(
        string code,
        string step,
        HttpContext context,
        Caller caller,
        MoveStep move,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(move, new OneStepRequest(code, step), caller, stop),
            context
        );
}
