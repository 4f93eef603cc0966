using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Operations;
using Chutri.Procedures.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Api;

internal static class ProcedureFileApi
{
    public static void Map(IEndpointRouteBuilder files)
    {
        files
            .MapGet("", Find)
            .WithName("FindProcedureFiles")
            .GoesOnById()
            .WithSummary(ProcedureApiWords.FindFiles)
            .Produces<ProcedureFileListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        files
            .MapPost("", Read)
            .TakesFiles()
            .WithName("ReadProcedureFile")
            .WithSummary(ProcedureApiWords.ReadFile)
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<ProcedurePreviewJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        files
            .MapGet("/{id:guid}", Show)
            .HasTag<FileVersions>("id")
            .WithName("ShowProcedureFile")
            .WithSummary(ProcedureApiWords.ShowFile)
            .Produces<ProcedurePreviewJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        files
            .MapPost("/{id:guid}/write", Write)
            .ComparesVersion()
            .Of<FileVersions>("id")
            .WithName("WriteProcedureFile")
            .WithSummary(ProcedureApiWords.WriteFile)
            .Produces<ProcedureCountsJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Find(
        string? after,
        HttpContext context,
        Caller caller,
        FindProcedureFiles find,
        CancellationToken stop
    )
    {
        if (!caller.Has(ProcedureActs.Describe))
        {
            return PlatformRefusals.RoleMayNot(ProcedureActs.Describe, caller).Answer(context);
        }

        var page = await find.Run(after, stop);
        return TypedResults.Ok(
            new ProcedureFileListJson(
                [.. page.Items.Select(ProcedureFileJson.Of)],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Read(
        HttpContext context,
        Caller caller,
        ReadProcedureFile read,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var list = await ListFileUpload.Take(context.Request, stop);
        var request = list.Then<ReadProcedureFileRequest>(sent => new ReadProcedureFileRequest(
            sent.Name,
            sent.Content
        ));
        return (await runner.Run(read, request, caller, stop)).Answer(
            context,
            preview =>
                TypedResults.Json(
                    ProcedurePreviewJson.Of(preview),
                    statusCode: StatusCodes.Status201Created
                )
        );
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowProcedureFile show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => TypedResults.Ok(ProcedurePreviewJson.Of(preview))
        );

    private static async Task<IResult> Write(
        Guid id,
        HttpContext context,
        Caller caller,
        WriteProcedureFile write,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(write, id, caller, stop)).Answer(
            context,
            counts => TypedResults.Ok(ProcedureCountsJson.Of(counts))
        );
}
