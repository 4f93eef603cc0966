using Chutri.Dissemination;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Api;

/// <summary>Rounds for programs.</summary>
internal static class RoundApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var rounds = api.MapGroup("/self-review/rounds").WithTags("SelfReview");
        rounds
            .MapGet("", Find)
            .WithName("FindReviewRounds")
            .GoesOnById()
            .WithSummary(ReviewApiWords.FindRounds)
            .Produces<ReviewRoundListJson>();
        rounds
            .MapPost("", Open)
            .WithName("OpenReviewRound")
            .WithSummary(ReviewApiWords.OpenRound)
            .Produces<OpenedRoundJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        rounds
            .MapGet("/{code}", Show)
            .WithName("ShowReviewRound")
            .WithSummary(ReviewApiWords.ShowRound)
            .Produces<ReviewRoundJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        rounds
            .MapGet("/{code}/reviews", Parts)
            .WithName("FindReviews")
            .GoesOnByKey(1)
            .WithSummary(ReviewApiWords.FindReviews)
            .Produces<ReviewListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        rounds
            .MapGet("/{code}/shortcomings", Shortcomings)
            .WithName("FindShortcomings")
            .GoesOnById()
            .WithSummary(ReviewApiWords.FindShortcomings)
            .Produces<ShortcomingListJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        rounds
            .MapPost("/{code}/opinions", Opinion)
            .Says("GiveReviewOpinion", ReviewApiWords.GiveOpinion);
        rounds
            .MapPost("/{code}/reports", Report)
            .Produces<RoundReportJson>()
            .Tells("ReportRound", ReviewApiWords.ReportRound);
    }

    private static async Task<IResult> Shortcomings(
        string code,
        string? sign,
        string? after,
        HttpContext context,
        Caller caller,
        ReviewDesk desk,
        FindShortcomings find,
        CancellationToken stop
    )
    {
        if (await desk.Round(code, stop) is not { } round)
        {
            return ReviewRefusals.NoSuchRound.Answer(context);
        }

        var wanted = sign is null or SelfReviewUrls.NoSign ? "" : sign;
        var (page, others) = await find.Page(round, wanted, after, caller, stop);
        return TypedResults.Ok(
            new ShortcomingListJson(
                [.. page.Items.Select(ShortcomingLineJson.Of)],
                page.Next,
                page.Total,
                others
            )
        );
    }

    private static async Task<IResult> Opinion(
        string code,
        ReviewOpinionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        GiveOpinion give,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ReviewApi.Nothing(
            await runner.Run(give, await form.Parse(code, fields.Begin(), stop), caller, stop),
            context
        );

    private static async Task<IResult> Report(
        string code,
        ReportForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PublicAddress address,
        ReportRound make,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var (read, site) = (fields.Begin(), address.Of(context.Request, ""));
        var head = form.Read(read);
        var request = read.Answer(() => new ReportRoundRequest(code, head, site));
        return (await runner.Run(make, request, caller, stop)).Answer(
            context,
            report =>
                TypedResults.Ok(
                    new RoundReportJson(report, SelfReviewUrls.Round(code, $"reports/{report}"))
                )
        );
    }

    private static async Task<IResult> Find(string? after, FindRounds find, CancellationToken stop)
    {
        var page = await find.Page(after, stop);
        return TypedResults.Ok(
            new ReviewRoundListJson(
                [.. page.Items.Select(ReviewRoundLineJson.Of)],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Open(
        OpenRoundForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        RoundUnits units,
        OpenRound open,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var plan = await form.Parse(fields.Begin(), units, stop);
        return (await runner.Run(open, plan, caller, stop)).Answer(
            context,
            code =>
                TypedResults.Created(
                    $"/api/v1/self-review/rounds/{code}",
                    new OpenedRoundJson(code, SelfReviewUrls.Round(code))
                )
        );
    }

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        ShowRound show,
        CancellationToken stop
    ) =>
        (await show.Run(code, stop)).Answer(
            context,
            view => TypedResults.Ok(ReviewRoundJson.Of(view))
        );

    private static async Task<IResult> Parts(
        string code,
        string? part,
        string? after,
        HttpContext context,
        Caller caller,
        ShowRound show,
        CancellationToken stop
    )
    {
        var found = await show.Run(code, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var page = await show.Parts(found.Value.Round, PartFilters.Read(part), after, caller, stop);
        return TypedResults.Ok(
            new ReviewListJson([.. page.Items.Select(ReviewLineJson.Of)], page.Next, page.Total)
        );
    }
}
