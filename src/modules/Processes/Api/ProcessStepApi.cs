using Chutri.Organization;
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
        ProcessApi
            .Makes<StepMadeJson>(processes.MapPost("/{code}/steps", Add), "AddProcessStep")
            .WithSummary(ProcessApiWords.AddStep);
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
        FieldReading typing,
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
        FieldReading typing,
        PutStep put,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(put, form.Parse(code, step, typing.Begin()), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static Task<IResult> Remove([AsParameters] AtRow at, RemoveStep remove) =>
        at.Do(remove);

    private static Task<IResult> Move([AsParameters] AtRow at, MoveStep move) => at.Do(move);

    private sealed record AtRow(
        string Code,
        string Step,
        HttpContext Context,
        Caller Caller,
        OperationRunner Runner,
        CancellationToken Stop
    )
    {
        public async Task<IResult> Do(IOperation<OneStepRequest, Done> operation) =>
            ProcessApi.Nothing(
                await Runner.Run(operation, new OneStepRequest(Code, Step), Caller, Stop),
                Context
            );
    }
}
