using Chutri.Dissemination;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview.Forms;
using Chutri.SelfReview.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.SelfReview.Web;

/// <summary>Rounds: listed, opened, and each with its parts.</summary>
internal static class RoundRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            SelfReviewUrls.Home,
            (HttpContext context) => Pages.GoTo(context, SelfReviewUrls.Rounds)
        );
        pages.MapGet(
            SelfReviewUrls.Rounds,
            (string? after, HttpContext context, RoundPages show, CancellationToken stop) =>
                show.List(context, after, stop)
        );
        pages.MapGet(
            SelfReviewUrls.NewRound,
            (HttpContext context, OpenRoundPages show, CancellationToken stop) =>
                show.Show(context, FormEntry.Empty, stop)
        );
        pages.MapPost(SelfReviewUrls.NewRound, Open);
        pages.MapGet(
            SelfReviewUrls.Rounds + "/{code}",
            (
                string code,
                string? part,
                string? after,
                HttpContext context,
                RoundPages show,
                CancellationToken stop
            ) => show.One(context, code, part, after, stop)
        );
        pages.MapGet(
            SelfReviewUrls.Rounds + "/{code}/shortcomings",
            (
                string code,
                string? sign,
                string? after,
                HttpContext context,
                RoundReportPages show,
                CancellationToken stop
            ) => show.Shortcomings(context, code, sign, after, stop)
        );
        pages.MapGet(
            SelfReviewUrls.Rounds + "/{code}/report",
            (string code, HttpContext context, RoundReportPages show, CancellationToken stop) =>
                show.Form(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(SelfReviewUrls.Rounds + "/{code}/report", Report);
        pages.MapGet(
            SelfReviewUrls.Rounds + "/{code}/reports/{report}",
            (
                string code,
                string report,
                HttpContext context,
                RoundReportPages show,
                CancellationToken stop
            ) => show.File(context, code, report, stop)
        );
    }

    private static async Task<IResult> Report(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PublicAddress address,
        ReportRound make,
        OperationRunner runner,
        RoundReportPages show,
        CancellationToken stop
    )
    {
        var (read, site) = (fields.Begin(), address.Of(context.Request, ""));
        var head = ReportForm.Of(entry).Read(read);
        var request = read.Answer(() => new ReportRoundRequest(code, head, site));
        var done = await runner.Run(make, request, caller, stop);
        return await done.AnswerForm(
            context,
            SelfReviewUrls.Round(code, "report"),
            ReportWords.Made,
            refusal => show.Form(context, code, entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> Open(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        RoundUnits units,
        OpenRound open,
        OperationRunner runner,
        OpenRoundPages show,
        CancellationToken stop
    )
    {
        var plan = await OpenRoundForm.Of(entry).Parse(fields.Begin(), units, stop);
        var done = await runner.Run(open, plan, caller, stop);
        return await done.AnswerForm(
            context,
            made => SelfReviewUrls.Round(made),
            _ => RoundPageWords.Opened,
            refusal => show.Show(context, entry.With(refusal), stop)
        );
    }
}
