using Chutri.Functions.Operations;
using Chutri.Functions.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Api;

internal static class GapApi
{
    public static void Map(IEndpointRouteBuilder functions)
    {
        functions
            .MapGet("/gaps", Find)
            .WithName("FindGaps")
            .WithSummary(FunctionApiWords.FindGaps)
            .Produces<GapsJson>();
        functions
            .MapPost("/gaps", Import)
            .TakesFiles()
            .WithName("WriteReferenceList")
            .WithSummary(FunctionApiWords.WriteReferences)
            .Accepts<IFormFile>("multipart/form-data")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Find(FindGaps find, CancellationToken stop) =>
        TypedResults.Ok(
            new GapsJson([
                .. (await find.Run(stop)).Select(line => new GapJson(
                    line.List,
                    line.Text,
                    line.Source,
                    line.Standing.ToString(),
                    [
                        .. line.By.Select(found => new OverlapSideJson(
                            found.Function.Id,
                            UnitRefJson.Of(found.Unit),
                            found.Function.Text
                        )),
                    ]
                )),
            ])
        );

    private static async Task<IResult> Import(
        HttpContext context,
        Caller caller,
        WriteReferenceList write,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = await FileUpload.ReadReferences(context.Request, stop);
        return (await runner.Run(write, request, caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
    }
}

internal sealed record GapsJson(IReadOnlyList<GapJson> Statements);

/// <param name="Standing">Uncovered, Twice or Covered.</param>
/// <param name="By">Functions of units that say it, most certain first.</param>
internal sealed record GapJson(
    string List,
    string Text,
    string? Source,
    string Standing,
    IReadOnlyList<OverlapSideJson> By
);
