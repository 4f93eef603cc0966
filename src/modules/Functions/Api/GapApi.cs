using Chutri.Documents;
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
            .Produces<GapsJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        functions
            .MapPost("/gaps", Import)
            .TakesFiles()
            .WithName("WriteReferenceList")
            .WithSummary(FunctionApiWords.WriteReferences)
            .Accepts<IFormFile>("multipart/form-data")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Find(
        Guid? document,
        HttpContext context,
        FindGaps find,
        FindTasksWithoutFunction tasks,
        CancellationToken stop
    )
    {
        var directive = document is { } id ? await tasks.Run(new DocumentId(id), stop) : null;
        return document is not null && directive is null
            ? Refusal.Invalid("document", FormSentences.Document).Answer(context)
            : TypedResults.Ok(
                new GapsJson(
                    [.. (await find.Run(stop)).Select(GapJson.Of)],
                    [
                        .. (directive?.Tasks ?? []).Select(task => new TaskWithoutFunctionJson(
                            task.Title,
                            task.Provision,
                            task.Near is { } near ? GapJson.Side(near) : null
                        )),
                    ]
                )
            );
    }

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

/// <param name="Tasks">Where a document is asked for: those of its tasks that no unit's functions fit.</param>
internal sealed record GapsJson(
    IReadOnlyList<GapJson> Statements,
    IReadOnlyList<TaskWithoutFunctionJson> Tasks
);

/// <param name="Standing">Uncovered, Twice or Covered.</param>
/// <param name="By">Functions of units that say it, most certain first.</param>
/// <param name="Near">Where none says it, the nearest one, for a person to see.</param>
internal sealed record GapJson(
    string List,
    string Text,
    string? Source,
    string Standing,
    IReadOnlyList<OverlapSideJson> By,
    OverlapSideJson? Near
)
{
    public static GapJson Of(GapLine line) =>
        new(
            line.List,
            line.Text,
            line.Source,
            line.Standing.ToString(),
            [.. line.By.Select(Side)],
            line.Near is { } near ? Side(near) : null
        );

    public static OverlapSideJson Side(FoundFunction found) =>
        new(found.Function.Id, UnitRefJson.Of(found.Unit), found.Function.Text);
}

/// <param name="Provision">Path of the provision that gives it.</param>
/// <param name="Near">The function that comes nearest.</param>
internal sealed record TaskWithoutFunctionJson(
    string Title,
    string Provision,
    OverlapSideJson? Near
);
