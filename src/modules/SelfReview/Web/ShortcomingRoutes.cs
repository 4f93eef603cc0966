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

/// <summary>Shortcomings: named, struck, and whether their remedies helped.</summary>
internal static class ShortcomingRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = SelfReviewUrls.Reviews + "/{code}";
        pages.MapPost(one + "/shortcomings", Note);
        pages.MapPost(one + "/shortcomings/{number:int}/strike", Strike);
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

    private static async Task<IResult> Note(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteShortcoming note,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = await ShortcomingForm.Of(entry).Parse(code, fields.Begin(), stop);
        var done = await runner.Run(note, request, caller, stop);
        return await ReviewRoutes.After(
            done,
            ReviewPageWords.Noted,
            "shortcomings",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Strike(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        StrikeShortcoming strike,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = new StrikeShortcomingRequest(code, number);
        var done = await runner.Run(strike, request, caller, stop);
        return await ReviewRoutes.After(
            done,
            ReviewPageWords.Struck,
            "shortcomings",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Check(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CheckEffect check,
        OperationRunner runner,
        ReviewPages show,
        CancellationToken stop
    )
    {
        var request = await CheckEffectForm.Of(entry).Parse(code, number, fields.Begin(), stop);
        var done = await runner.Run(check, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    SelfReviewUrls.Review(code),
                    Told.Done(ReviewPageWords.Checked)
                )
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await show.Check(context, code, number, entry.With(refusal), stop);
    }
}
