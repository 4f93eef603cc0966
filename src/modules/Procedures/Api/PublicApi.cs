using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.Procedures.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Api;

/// <summary>What everybody may ask: the same as the public pages show.</summary>
internal static class PublicApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/look-ups", Find)
            .AllowAnonymous()
            .WithTags("Procedures")
            .WithName("LookUpDossier")
            .WithSummary(DossierApiWords.LookUp)
            .Produces<LookedUpJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .LimitTrying("dossiers");
        var rate = api.MapPost("/ratings", Rate).AllowAnonymous().WithTags("Procedures");
        ProcedureApi
            .Act(rate, "RateDossier")
            .WithSummary(DossierApiWords.Rate)
            .LimitTrying("dossiers");
        var board = api.MapGroup("/service-board").AllowAnonymous().WithTags("Procedures");
        board
            .MapGet("", Board)
            .WithName("ReadPublicBoard")
            .WithSummary(DossierApiWords.Board)
            .Produces<PublicBoardJson>();
        board
            .MapGet("/{figure}", List)
            .WithName("ReadPublicFigure")
            .GoesOnById()
            .WithSummary(DossierApiWords.BoardList)
            .Produces<PublicListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> Find(
        LookUpForm form,
        HttpContext context,
        LookUp lookUp,
        CancellationToken stop
    ) =>
        (
            await lookUp.Run(
                new(form.Code ?? "", form.Secret ?? "", LookUpRoutes.AddressOf(context)),
                stop
            )
        ).Answer(context, view => TypedResults.Ok(LookedUpJson.Of(view)));

    private static async Task<IResult> Rate(
        RatingForm form,
        HttpContext context,
        LookUp lookUp,
        RateDossier rate,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        if (RatingWords.Of(form.Rating?.Trim()) is not { } rating)
        {
            return Refusal.Invalid("rating", DossierFieldWords.Rate).Answer(context);
        }

        var (code, secret) = (form.Code ?? "", form.Secret ?? "");
        var seen = await lookUp.Run(new(code, secret, LookUpRoutes.AddressOf(context)), stop);
        return seen.Refusal is { } refusal
            ? refusal.Answer(context)
            : ProcedureApi.Nothing(
                await runner.Run(rate, new RateRequest(code, secret, rating), Caller.Program, stop),
                context
            );
    }

    private static async Task<IResult> Board(
        int? year,
        PublicBoard board,
        CancellationToken stop
    ) => TypedResults.Ok(PublicBoardJson.Of(await board.Read(year, stop)));

    private static async Task<IResult> List(
        string figure,
        int? year,
        string? unit,
        string? after,
        HttpContext context,
        PublicBoard board,
        CancellationToken stop
    )
    {
        if (BoardFigures.Of(figure) is not { } of)
        {
            return DossierRefusals.NoSuchFigure.Answer(context);
        }

        var (page, _) = await board.List(of, year, unit, after, stop);
        return TypedResults.Ok(
            new PublicListJson([.. page.Items.Select(PublicFileJson.Of)], page.Next, page.Total)
        );
    }
}
