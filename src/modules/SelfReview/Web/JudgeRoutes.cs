using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>A review that was handed in: returned or countersigned.</summary>
internal static class JudgeRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = SelfReviewUrls.Reviews + "/{code}";
        pages.MapPost(
            one + "/return",
            ([AsParameters] SentReviewForm sent, ReturnReview giveBack) =>
                sent.Do(
                    giveBack,
                    new ReturnReviewForm(sent.Entry.TextOrNull("reason")).Parse(
                        sent.Code,
                        sent.Fields.Begin()
                    ),
                    ReviewPageWords.Returned,
                    "return"
                )
        );
        pages.MapPost(
            one + "/sign",
            ([AsParameters] SentReviewForm sent, SignReview sign) =>
                sent.Do(sign, sent.Code, ReviewPageWords.Countersigned, "sign")
        );
    }
}
