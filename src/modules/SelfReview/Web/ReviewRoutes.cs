using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>A review: answered, its shortcomings named, handed in, read, returned or countersigned.</summary>
internal static class ReviewRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = SelfReviewUrls.Reviews + "/{code}";
        pages.MapGet(
            one,
            (string code, HttpContext context, ReviewPages show, CancellationToken stop) =>
                show.Show(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapGet(
            one + "/counted",
            (
                string code,
                string? figure,
                string? after,
                HttpContext context,
                BesideReviewPages show,
                CancellationToken stop
            ) => show.Counted(context, code, figure, after, stop)
        );
        pages.MapPost(one + "/answers", Keep);
        pages.MapPost(one + "/hand-in", HandIn);
    }

    private static async Task<IResult> Keep(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FindEditions editions,
        KeepAnswers keep,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var questions = await editions.OfReview(code, stop);
        var answers = questions
            .Where(question => entry.Has(AnswerRules.Field(question.Code)) || Explains(question))
            .ToDictionary(
                question => question.Code,
                question => new GivenAnswer(
                    entry.Text(AnswerRules.Field(question.Code)),
                    entry.Text(AnswerRules.EvidenceField(question.Code)),
                    entry.Text(CrossCheckWords.Field(question.Code))
                )
            );
        var done = await runner.Run(keep, new KeepAnswersRequest(code, answers), caller, stop);
        return await After(
            done,
            ReviewPageWords.Saved,
            "answers",
            code,
            entry,
            context,
            show,
            stop
        );

        bool Explains(Question question) => entry.Has(CrossCheckWords.Field(question.Code));
    }

    /// <summary>What is missing is said at the answers, where it is mended.</summary>
    private static async Task<IResult> HandIn(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        HandInReview handIn,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(handIn, code, caller, stop);
        return await After(
            done,
            ReviewPageWords.HandedIn,
            "answers",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    internal static async Task<IResult> After<T>(
        Outcome<T> done,
        Words told,
        string form,
        string code,
        FormEntry entry,
        HttpContext context,
        ReviewPages show,
        CancellationToken stop
    ) =>
        done.Refusal is not { } refusal
            ? Pages.GoTo(context, SelfReviewUrls.Review(code), Told.Done(told))
        : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed ? refusal.Answer(context)
        : await show.Show(context, code, form, entry.With(refusal), stop);
}
