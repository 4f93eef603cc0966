using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Privacy.Web;

/// <summary>Asking for a correction, and answering.</summary>
internal static class CorrectionRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(PrivacyUrls.Ask, (HttpContext context) => AskPage(context, FormEntry.Empty));
        pages.MapPost(PrivacyUrls.Ask, Ask);
        pages.MapGet(
            PrivacyUrls.Corrections + "/{code}",
            (
                string code,
                HttpContext context,
                Caller caller,
                CorrectionPages show,
                CancellationToken stop
            ) => show.Show(code, FormEntry.Empty, context, caller, stop)
        );
        pages.MapPost(PrivacyUrls.Corrections + "/{code}/answer", Answer);
    }

    private static async Task<IResult> Ask(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        AskCorrection ask,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var form = new AskCorrectionForm(entry.Text("wrong"), entry.Text("right"));
        var done = await runner.Run(ask, form.Parse(), caller, stop);
        return done.Refusal is { } refusal
            ? AskPage(context, entry.With(refusal))
            : Pages.GoTo(
                context,
                PrivacyUrls.Correction(done.Value),
                Told.Done(CorrectionWords.Sent)
            );
    }

    private static async Task<IResult> Answer(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        AnswerCorrection answer,
        OperationRunner runner,
        CorrectionPages show,
        CancellationToken stop
    )
    {
        var form = new AnswerCorrectionForm(entry.Text("corrected"), entry.Text("answer"));
        var done = await runner.Run(answer, form.Parse(code), caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    PrivacyUrls.Correction(code),
                    Told.Done(CorrectionWords.Answered)
                )
            : refusal.Kind is RefusalKind.Invalid
                ? await show.Show(code, entry.With(refusal), context, caller, stop)
            : refusal.Answer(context);
    }

    private static IResult AskPage(HttpContext context, FormEntry entry) =>
        Pages.Show<AskCorrectionPage>(
            context,
            new AskCorrectionModel(entry),
            CorrectionWords.AskTitle,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
