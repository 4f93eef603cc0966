using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Storage;
using Chutri.Organization.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Api;

internal static class ImportApi
{
    public static void Map(IEndpointRouteBuilder imports)
    {
        imports
            .MapGet("", Find)
            .WithName("FindImports")
            .GoesOnById()
            .WithSummary(OrganizationApiWords.FindImports)
            .Produces<ImportListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        imports
            .MapPost("", Read)
            .TakesFiles()
            .WithName("ReadImport")
            .WithSummary(OrganizationApiWords.ReadImport)
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<ImportPreviewJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        imports
            .MapGet("/{id:guid}", Show)
            .HasTag<PlanVersions>("id")
            .WithName("ShowImport")
            .WithSummary(OrganizationApiWords.ShowImport)
            .Produces<ImportPreviewJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        imports
            .MapPost("/{id:guid}/write", Write)
            .ComparesVersion()
            .Of<PlanVersions>("id")
            .WithName("WriteImport")
            .WithSummary(OrganizationApiWords.WriteImport)
            .Produces<ImportCountsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Find(
        string? after,
        HttpContext context,
        Caller caller,
        FindImports find,
        CancellationToken stop
    )
    {
        if (!caller.Has(OrganizationActs.Import))
        {
            return PlatformRefusals.RoleMayNot(OrganizationActs.Import, caller).Answer(context);
        }

        var page = await find.Run(after, stop);
        return TypedResults.Ok(
            new ImportListJson([.. page.Items.Select(ImportLineJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> Read(
        HttpContext context,
        Caller caller,
        ReadImport read,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await ImportUpload.Read(context.Request, stop);
        var done = await runner.Run(read, request, caller, stop);
        return done.Answer(
            context,
            preview =>
                TypedResults.Json(
                    ImportPreviewJson.Of(preview),
                    statusCode: StatusCodes.Status201Created
                )
        );
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        ShowImport show,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(show, id, caller, stop)).Answer(
            context,
            preview => TypedResults.Ok(ImportPreviewJson.Of(preview))
        );

    private static async Task<IResult> Write(
        Guid id,
        HttpContext context,
        Caller caller,
        WriteImport write,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(write, id, caller, stop)).Answer(
            context,
            counts => TypedResults.Ok(ImportCountsJson.Of(counts))
        );
}
