using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Model;
using Chutri.Privacy.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Privacy.Api;

internal static class PrivacyApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("PersonalData");
        me.MapGet("/personal-data", Held)
            .WithName("ReadMyPersonalData")
            .WithSummary(PrivacyApiWords.ReadMine)
            .Produces<HeldJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        me.MapPost("/corrections", Ask)
            .WithName("AskCorrection")
            .WithSummary(PrivacyApiWords.Ask)
            .Produces<AskedCorrectionJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status409Conflict);
        var corrections = api.MapGroup("/corrections").WithTags("PersonalData");
        corrections
            .MapGet("/{code}", Show)
            .WithName("ShowCorrection")
            .WithSummary(PrivacyApiWords.Show)
            .Produces<CorrectionJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        corrections
            .MapPost("/{code}/answer", Answer)
            .WithName("AnswerCorrection")
            .WithSummary(PrivacyApiWords.Answer)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static IResult Held(
        HttpContext context,
        Caller caller,
        ReadHeld held,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        caller.Person is { } me
            ? TypedResults.Ok(HeldJson.Of(held, me, caller.Name, clock.Now(), stop))
            : PrivacyRefusals.OnlyPeople.Answer(context);

    private static async Task<IResult> Ask(
        AskCorrectionForm form,
        HttpContext context,
        Caller caller,
        AskCorrection ask,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(ask, form.Parse(), caller, stop)).Answer(
            context,
            code =>
                TypedResults.Created(
                    "/api/v1" + PrivacyUrls.Correction(code),
                    new AskedCorrectionJson(code)
                )
        );

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        LookAtCorrection show,
        CancellationToken stop
    ) =>
        (await show.Run(code, caller, stop)).Answer(
            context,
            view =>
                TypedResults.Ok(
                    new CorrectionJson(
                        view.Code,
                        view.AskerName,
                        view.Wrong,
                        view.Right,
                        view.AskedAt,
                        view.State.ToString(),
                        view.Duty.Due,
                        view.AddresseeName,
                        view.Answer,
                        view.AnsweredAt,
                        view.AnsweredByName
                    )
                )
        );

    private static async Task<IResult> Answer(
        string code,
        AnswerCorrectionJson form,
        HttpContext context,
        Caller caller,
        AnswerCorrection answer,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(answer, form.Form.Parse(code), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
}

internal sealed record AskedCorrectionJson(string Code);

/// <param name="Corrected">Was it corrected?</param>
/// <param name="Answer">What was changed, or why nothing was.</param>
internal sealed record AnswerCorrectionJson(bool? Corrected, string? Answer)
{
    internal AnswerCorrectionForm Form => new(Corrected?.ToString(), Answer);
}

/// <param name="State">Open, Corrected or Declined.</param>
/// <param name="Due">The last day for the answer.</param>
/// <param name="Addressee">Who was to answer when it was asked.</param>
internal sealed record CorrectionJson(
    string Code,
    string Asker,
    string Wrong,
    string Right,
    DateTime AskedAt,
    string State,
    DateOnly? Due,
    string Addressee,
    string? Answer,
    DateTime? AnsweredAt,
    string? AnsweredBy
);
