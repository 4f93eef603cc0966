using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>Reports to the superior unit, and the short codes of their figures.</summary>
internal static class ReportRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = DisseminationUrls.List + "/{code}/report";
        pages.MapGet(
            one,
            (string code, HttpContext context, ReportPages show, CancellationToken stop) =>
                show.Show(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one, Make);
        pages.MapGet(
            DisseminationUrls.List + "/{code}/reports/{report}",
            (
                string code,
                string report,
                HttpContext context,
                ReportPages show,
                CancellationToken stop
            ) => show.File(context, code, report, stop)
        );
        pages.MapGet(
            DisseminationUrls.Figure("{figure}"),
            (
                string figure,
                string? after,
                HttpContext context,
                FigurePages show,
                CancellationToken stop
            ) => show.Show(context, figure, after, stop)
        );
    }

    private static async Task<IResult> Make(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PublicAddress address,
        MakeReport make,
        OperationRunner runner,
        ReportPages show,
        CancellationToken stop
    )
    {
        var site = address.Of(context.Request, "");
        var read = fields.Begin();
        var head = ReportForm.Of(entry).Read(read);
        var request = read.Answer(() => new MakeReportRequest(code, head, site));
        var done = await runner.Run(make, request, caller, stop);
        return await done.AnswerForm(
            context,
            DisseminationUrls.Of(code, "report"),
            ReportWords.Made,
            refusal => show.Show(context, code, entry.With(refusal), stop)
        );
    }
}
