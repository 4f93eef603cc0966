using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Model;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>A review: shown, answered, handed in.</summary>
internal static class ReviewRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = SelfReviewUrls.Reviews + "/{code}";
        pages.MapGet(
            one,
            (
                string code,
                string? at,
                HttpContext context,
                ReviewPages show,
                CancellationToken stop
            ) => show.Show(context, code, "", at, FormEntry.Empty, stop)
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
        pages.MapPost(
            one + "/hand-in",
            ([AsParameters] SentReviewForm sent, HandInReview handIn) =>
                sent.Do(handIn, sent.Code, ReviewPageWords.HandedIn, "hand-in")
        );
    }

    private static async Task<IResult> Keep(
        [AsParameters] SentReviewForm sent,
        FindEditions editions,
        KeepAnswers keep
    )
    {
        var questions = await editions.OfReview(sent.Code, sent.Stop);
        var entry = sent.Entry;
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
        return await sent.Do(
            keep,
            new KeepAnswersRequest(sent.Code, answers),
            ReviewPageWords.Saved,
            "answers"
        );

        bool Explains(Question question) => entry.Has(CrossCheckWords.Field(question.Code));
    }
}
