using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Api;

internal static class OverlapApi
{
    public static void Map(IEndpointRouteBuilder overlaps)
    {
        overlaps
            .MapGet("", Find)
            .WithName("FindOverlaps")
            .GoesOnByKey((after, _) => FindOverlaps.IsKey(after))
            .WithSummary(FunctionApiWords.FindOverlaps)
            .Produces<OverlapListJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        overlaps
            .MapPost("/review", Review)
            .WithName("ReviewOverlaps")
            .WithSummary(FunctionApiWords.Review)
            .Produces<ReviewedJson>();
        overlaps
            .MapGet("/{id:guid}", Show)
            .HasTag<FunctionVersions>("id")
            .WithName("ShowOverlap")
            .WithSummary(FunctionApiWords.ShowOverlap)
            .Produces<OverlapDetailsJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        overlaps
            .MapPost("/{id:guid}/judge", Judge)
            .ComparesVersion()
            .Of<FunctionVersions>("id")
            .WithName("JudgeOverlap")
            .WithSummary(FunctionApiWords.Judge)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Find(
        OverlapStanding? state,
        string? unit,
        string? field,
        string? after,
        HttpContext context,
        FindOverlaps find,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var of = unit is null ? null : await units.FindByCode(unit, stop);
        if (unit is not null && of is null)
        {
            return Refusal.Invalid("unit", FormSentences.NoUnit(unit)).Answer(context);
        }

        var all = await units.All(stop);
        var page = await find.Run(new(state ?? OverlapStanding.Open, of?.Id, field), after, stop);
        return TypedResults.Ok(
            new OverlapListJson(
                [.. page.Items.Select(one => OverlapJson.Of(one, all))],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        ShowOverlap show,
        CancellationToken stop
    ) =>
        await show.Run(id, stop) is { } found
            ? TypedResults.Ok(OverlapDetailsJson.Of(found))
            : OverlapRefusals.NotThere.Answer(context);

    private static async Task<IResult> Review(
        HttpContext context,
        Caller caller,
        ReviewOverlaps review,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(review, new ReviewOverlapsRequest(), caller, stop)).Answer(
            context,
            done =>
                TypedResults.Ok(new ReviewedJson(done.Statements, done.Pairs, done.New, done.Gone))
        );

    private static async Task<IResult> Judge(
        Guid id,
        OverlapForm form,
        HttpContext context,
        Caller caller,
        JudgeOverlap judge,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(judge, form.Parse(id), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
}
