using Chutri.Organization;
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

/// <summary>One review for programs.</summary>
internal static class ReviewApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var reviews = api.MapGroup("/self-review/reviews").WithTags("SelfReview");
        reviews
            .MapGet("/{code}", Show)
            .HasTag<ReviewVersions>()
            .WithName("ShowReview")
            .WithSummary(ReviewApiWords.ShowReview)
            .Produces<ReviewJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        reviews
            .MapGet("/{code}/counted", Counted)
            .WithName("FindCounted")
            .GoesOnByKey(2)
            .WithSummary(ReviewApiWords.FindCounted)
            .Produces<CountedListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        var one = reviews.MapGroup("/{code}").ComparesVersion().Of<ReviewVersions>();
        one.MapPost("/answers", Keep)
            .Produces<KeptAnswersJson>()
            .Tells("KeepAnswers", ReviewApiWords.KeepAnswers);
        ShortcomingApi.Map(one);
        MeetingApi.Map(one);
        one.MapPost("/opinions", AnswerOpinions)
            .Produces<AnsweredOpinionsJson>()
            .Tells("AnswerReviewOpinions", ReviewApiWords.AnswerOpinions);
        one.MapPost("/hand-in", HandIn).Says("HandInReview", ReviewApiWords.HandIn);
        one.MapPost("/return", Return).Says("ReturnReview", ReviewApiWords.Return);
        one.MapPost("/sign", Sign).Says("SignReview", ReviewApiWords.Sign);
    }

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        AuthorityClock clock,
        ShowReview show,
        CancellationToken stop
    ) =>
        (await show.Run(code, caller, clock.Now(), stop)).Answer(
            context,
            view => TypedResults.Ok(ReviewJson.Of(view))
        );

    private static async Task<IResult> Counted(
        string code,
        string? figure,
        string? after,
        HttpContext context,
        Caller caller,
        AuthorityClock clock,
        ReviewDesk desk,
        StockTaking stock,
        CancellationToken stop
    )
    {
        var seen = await desk.Seen(code, caller, stop);
        if (seen.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var part = seen.Value;
        var round = await desk.RoundOf(part, stop);
        var page = await stock.Page(
            part,
            round,
            CountedFigures.Read(figure),
            after,
            clock.Now(),
            stop
        );
        return TypedResults.Ok(
            new CountedListJson([.. page.Items.Select(CountedLineJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> Keep(
        string code,
        KeepAnswersForm form,
        HttpContext context,
        Caller caller,
        KeepAnswers keep,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var answers = new Dictionary<string, GivenAnswer>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in form.Answers ?? [])
        {
            if (one?.Code?.Trim() is { Length: > 0 } question)
            {
                answers[question] = new(
                    one.Answer?.Trim() ?? "",
                    one.Evidence?.Trim() ?? "",
                    one.Explanation?.Trim() ?? ""
                );
            }
        }

        return (await runner.Run(keep, new KeepAnswersRequest(code, answers), caller, stop)).Answer(
            context,
            answered => TypedResults.Ok(new KeptAnswersJson(answered))
        );
    }

    private static async Task<IResult> AnswerOpinions(
        string code,
        AnswerOpinionsForm form,
        HttpContext context,
        Caller caller,
        AnswerOpinions answer,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var replies = new Dictionary<int, string>();
        foreach (var one in form.Replies ?? [])
        {
            if (one is not null)
            {
                replies[one.Number] = one.Reply?.Trim() ?? "";
            }
        }

        return (
            await runner.Run(answer, new AnswerOpinionsRequest(code, replies), caller, stop)
        ).Answer(context, answered => TypedResults.Ok(new AnsweredOpinionsJson(answered)));
    }

    private static async Task<IResult> HandIn(
        string code,
        HttpContext context,
        Caller caller,
        HandInReview handIn,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(await runner.Run(handIn, code, caller, stop), context);

    private static async Task<IResult> Return(
        string code,
        ReturnReviewForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ReturnReview giveBack,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        Nothing(
            await runner.Run(giveBack, form.Parse(code, fields.Begin()), caller, stop),
            context
        );

    private static async Task<IResult> Sign(
        string code,
        HttpContext context,
        Caller caller,
        SignReview sign,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(await runner.Run(sign, code, caller, stop), context);

    internal static IResult Nothing(Outcome<Done> done, HttpContext context) =>
        done.Answer(context, _ => TypedResults.NoContent());

    internal static void Says(this RouteHandlerBuilder route, string name, Words summary) =>
        route.Produces(StatusCodes.Status204NoContent).Tells(name, summary);

    internal static void Tells(this RouteHandlerBuilder route, string name, Words summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
