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

/// <summary>A review that was handed in: returned or countersigned.</summary>
internal static class JudgeRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = SelfReviewUrls.Reviews + "/{code}";
        pages.MapPost(one + "/return", Return);
        pages.MapPost(one + "/sign", Sign);
    }

    private static async Task<IResult> Return(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ReturnReview giveBack,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = new ReturnReviewForm(entry.TextOrNull("reason")).Parse(code, fields.Begin());
        var done = await runner.Run(giveBack, request, caller, stop);
        return await ReviewRoutes.After(
            done,
            ReviewPageWords.Returned,
            "return",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Sign(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        SignReview sign,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(sign, code, caller, stop);
        return await ReviewRoutes.After(
            done,
            ReviewPageWords.Countersigned,
            "sign",
            code,
            entry,
            context,
            show,
            stop
        );
    }
}
