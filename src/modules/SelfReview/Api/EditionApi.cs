using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Chutri.SelfReview.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Api;

internal static class EditionApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var editions = api.MapGroup("/self-review/editions").WithTags("SelfReview");
        editions
            .MapGet("", Find)
            .WithName("FindEditions")
            .GoesOnById()
            .WithSummary(SelfReviewApiWords.Find)
            .Produces<EditionListJson>();
        editions
            .MapPost("", BringIn)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<IFormFile>("multipart/form-data")
            .WithName("BringInEdition")
            .WithSummary(SelfReviewApiWords.BringIn)
            .Produces<BroughtInEditionJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        editions
            .MapPost("/shipped", TakeShipped)
            .WithName("TakeShippedList")
            .WithSummary(SelfReviewApiWords.TakeShipped)
            .Produces<BroughtInEditionJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        editions
            .MapGet("/{id:guid}", Show)
            .HasTag<EditionVersions>("id")
            .WithName("ShowEdition")
            .WithSummary(SelfReviewApiWords.Show)
            .Produces<EditionJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        editions
            .MapPost("/{id:guid}/try", TryOut)
            .WithName("TryOutSheet")
            .WithSummary(SelfReviewApiWords.TryOut)
            .Produces<JudgedJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        editions
            .MapPost("/{id:guid}/put-in-force", PutInForce)
            .ComparesVersion()
            .Of<EditionVersions>("id")
            .WithName("PutEditionInForce")
            .WithSummary(SelfReviewApiWords.PutInForce)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Find(
        string? after,
        FindEditions find,
        CancellationToken stop
    )
    {
        var page = await find.Page(after, stop);
        return TypedResults.Ok(
            new EditionListJson([.. page.Items.Select(EditionLineJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        FindEditions find,
        CancellationToken stop
    ) =>
        await find.One(id, stop) is { } edition
            ? TypedResults.Ok(EditionJson.Of(edition))
            : SelfReviewRefusals.NoSuchEdition.Answer(context);

    private static async Task<IResult> BringIn(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        BringInEdition bringIn,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var file = (await ListFileUpload.Take(context.Request, stop)).Then(list =>
            EditionUpload.Read(
                entry.TextOrNull("kind"),
                entry.TextOrNull("source"),
                list.Name,
                list.Content
            )
        );
        return Created(await runner.Run(bringIn, file, caller, stop), context);
    }

    private static async Task<IResult> TakeShipped(
        ShippedListForm form,
        HttpContext context,
        Caller caller,
        BringInEdition bringIn,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        Created(
            await runner.Run(bringIn, ShippedList.Read(form.Kind, "kind"), caller, stop),
            context
        );

    private static async Task<IResult> TryOut(
        Guid id,
        TryOutForm form,
        HttpContext context,
        Caller caller,
        TryOutSheet tryOut,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var answers = new Dictionary<string, GivenAnswer>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in form.Answers ?? [])
        {
            if (one?.Code?.Trim() is { Length: > 0 } code)
            {
                answers[code] = new(one.Answer?.Trim() ?? "", one.Evidence?.Trim() ?? "");
            }
        }

        return (await runner.Run(tryOut, new TryOutRequest(id, answers), caller, stop)).Answer(
            context,
            judged => TypedResults.Ok(JudgedJson.Of(judged))
        );
    }

    private static async Task<IResult> PutInForce(
        Guid id,
        HttpContext context,
        Caller caller,
        PutEditionInForce put,
        OperationRunner runner,
        CancellationToken stop
    ) => (await runner.Run(put, id, caller, stop)).Answer(context, _ => TypedResults.NoContent());

    private static IResult Created(Outcome<Guid> done, HttpContext context) =>
        done.Answer(
            context,
            id =>
                TypedResults.Created(
                    $"/api/v1/self-review/editions/{id}",
                    new BroughtInEditionJson(id, SelfReviewUrls.Edition(id))
                )
        );
}
