using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <summary>A draft before it is published, and cases that move to it afterwards.</summary>
internal static class TryApi
{
    public static void Map(RouteGroupBuilder processes)
    {
        processes
            .MapPost("/{code}/try", Try)
            .WithName("TryProcess")
            .WithSummary(ProcessApiWords.Try)
            .Produces<TriedJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        processes
            .MapGet("/{code}/what-if", WhatIf)
            .WithName("ReplayCases")
            .WithSummary(ProcessApiWords.WhatIf)
            .Produces<ReplayJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        processes
            .MapPost("/{code}/move/preview", Preview)
            .WithName("PreviewMove")
            .WithSummary(ProcessApiWords.PreviewMove)
            .Produces<MovePreviewJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        processes
            .MapPost("/{code}/move", Move)
            .WithName("MoveCases")
            .WithSummary(ProcessApiWords.Move)
            .Produces<MovedJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Try(
        string code,
        TryForm form,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        TryProcess trying,
        CancellationToken stop
    )
    {
        var tried = await trying.Run(
            code,
            table => form.Parse(table, typing.Begin()),
            caller,
            stop
        );
        return tried
            .Then<TriedCase>(found => found.Refused is { } no ? no : found)
            .Answer(context, found => TypedResults.Ok(TriedJson.Of(found)));
    }

    private static async Task<IResult> WhatIf(
        string code,
        HttpContext context,
        Caller caller,
        ReplayCases replay,
        CancellationToken stop
    ) =>
        caller.Has(ProcessesActs.Describe)
            ? (await replay.Run(code, caller, stop)).Answer(
                context,
                found => TypedResults.Ok(ReplayJson.Of(found))
            )
            : PlatformRefusals.RoleMayNot(ProcessesActs.Describe, caller).Answer(context);

    private static async Task<IResult> Preview(
        string code,
        MoveForm form,
        HttpContext context,
        Caller caller,
        MoveCases move,
        CancellationToken stop
    ) =>
        caller.Has(ProcessesActs.Publish)
            ? (await move.Preview(form.Parse(code), caller, stop)).Answer(
                context,
                found => TypedResults.Ok(MovePreviewJson.Of(found))
            )
            : PlatformRefusals.RoleMayNot(ProcessesActs.Publish, caller).Answer(context);

    private static async Task<IResult> Move(
        string code,
        MoveForm form,
        HttpContext context,
        Caller caller,
        MoveCases move,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(move, form.Parse(code), caller, stop)).Answer(
            context,
            moved => TypedResults.Ok(new MovedJson(moved))
        );
}
