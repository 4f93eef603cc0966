using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>Shortcomings: named, struck, and whether their remedies helped.</summary>
internal static class ShortcomingRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = SelfReviewUrls.Reviews + "/{code}";
        pages.MapPost(
            one + "/shortcomings",
            async ([AsParameters] SentReviewForm sent, ReviewDesk desk, NoteShortcoming note) =>
                await sent.Do(
                    note,
                    await desk.Asked(
                        sent.Code,
                        await ShortcomingForm
                            .Of(sent.Entry)
                            .Parse(sent.Code, sent.Fields.Begin(), sent.Stop),
                        sent.Caller,
                        sent.Stop
                    ),
                    ReviewPageWords.Noted,
                    "shortcomings"
                )
        );
        pages.MapPost(
            one + "/shortcomings/{number:int}/strike",
            (int number, [AsParameters] SentReviewForm sent, StrikeShortcoming strike) =>
                sent.Do(
                    strike,
                    new StrikeShortcomingRequest(sent.Code, number),
                    ReviewPageWords.Struck,
                    "shortcomings"
                )
        );
        pages.MapGet(
            one + "/shortcomings/{number:int}/effect",
            (
                string code,
                int number,
                HttpContext context,
                ReviewPages show,
                CancellationToken stop
            ) => show.Check(context, code, number, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/shortcomings/{number:int}/effect", Check);
    }

    /// <summary>On a page of its own.</summary>
    private static async Task<IResult> Check(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CheckEffect check,
        ReviewDesk desk,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = await desk.Asked(
            code,
            await CheckEffectForm.Of(entry).Parse(code, number, fields.Begin(), stop),
            caller,
            stop
        );
        return await (await runner.Run(check, request, caller, stop)).AnswerForm(
            context,
            SelfReviewUrls.Review(code),
            _ => ReviewPageWords.Checked,
            refusal => show.Check(context, code, number, entry.With(refusal), stop)
        );
    }
}
