using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Functions.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Api;

internal static class FunctionFileApi
{
    public static void Map(IEndpointRouteBuilder files)
    {
        files
            .MapGet("", Find)
            .WithName("FindFunctionFiles")
            .GoesOnById()
            .WithSummary(FunctionApiWords.FindFiles)
            .Produces<FunctionFileListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        files
            .MapPost("", Read)
            .TakesFiles()
            .WithName("ReadFunctionFile")
            .WithSummary(FunctionApiWords.ReadFile)
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<FunctionFilePreviewJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        files
            .MapPost("/from-document", ReadDocument)
            .WithName("ReadFunctionsOfDocument")
            .WithSummary(FunctionApiWords.ReadDocument)
            .Produces<FunctionFilePreviewJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        files
            .MapGet("/{id:guid}", Show)
            .HasTag<FunctionVersions>("id")
            .WithName("ShowFunctionFile")
            .WithSummary(FunctionApiWords.ShowFile)
            .Produces<FunctionFilePreviewJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        files
            .MapPost("/{id:guid}/write", Write)
            .ComparesVersion()
            .Of<FunctionVersions>("id")
            .WithName("WriteFunctionFile")
            .WithSummary(FunctionApiWords.WriteFile)
            .Produces<FunctionFileCountsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Find(
        string? after,
        HttpContext context,
        Caller caller,
        FindFunctionFiles find,
        CancellationToken stop
    )
    {
        if (!caller.Has(FunctionActs.Import))
        {
            return PlatformRefusals.RoleMayNot(FunctionActs.Import, caller).Answer(context);
        }

        var page = await find.Run(after, stop);
        return TypedResults.Ok(
            new FunctionFileListJson(
                [.. page.Items.Select(FunctionFileJson.Of)],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Read(
        HttpContext context,
        Caller caller,
        ReadFunctionFile read,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await FileUpload.Read(context.Request, stop);
        return (await runner.Run(read, request, caller, stop)).Answer(
            context,
            preview =>
                TypedResults.Json(
                    FunctionFilePreviewJson.Of(preview),
                    statusCode: StatusCodes.Status201Created
                )
        );
    }

    private static async Task<IResult> ReadDocument(
        FromDocumentForm form,
        HttpContext context,
        Caller caller,
        FromDocument reading,
        ReadFunctionFile read,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await reading.Read(form, caller, stop);
        return (await runner.Run(read, request, caller, stop)).Answer(
            context,
            preview =>
                TypedResults.Json(
                    FunctionFilePreviewJson.Of(preview),
                    statusCode: StatusCodes.Status201Created
                )
        );
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowFunctionFile show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => TypedResults.Ok(FunctionFilePreviewJson.Of(preview))
        );

    private static async Task<IResult> Write(
        Guid id,
        HttpContext context,
        Caller caller,
        WriteFunctionFile write,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(write, id, caller, stop)).Answer(
            context,
            counts => TypedResults.Ok(FunctionFileCountsJson.Of(counts))
        );
}
