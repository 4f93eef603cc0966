using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

internal static class PlanRoutes
{
    private const string One = InspectionUrls.Plans + "/{code}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            InspectionUrls.Plans,
            (string? after, HttpContext context, PlanPages show, CancellationToken stop) =>
                show.List(context, after, FormEntry.Empty, stop)
        );
        pages.MapPost(InspectionUrls.Plans, Begin);
        pages.MapGet(
            One,
            (
                string code,
                string? figure,
                HttpContext context,
                PlanPages show,
                CancellationToken stop
            ) => show.One(context, code, figure, "", FormEntry.Empty, stop)
        );
        pages.MapPost(One + "/lines", AddLine);
        pages.MapPost(One + "/approve", Approve);
    }

    private static async Task<IResult> Begin(
        [AsParameters] SentForm sent,
        BeginPlan begin,
        PlanPages show
    ) =>
        await sent.Run(
            begin,
            await BeginInspectionPlanForm.Of(sent.Entry).Parse(sent.Fields.Begin(), sent.Stop),
            InspectionUrls.Plan,
            PlanPageWords.Begun,
            again => show.List(sent.Context, null, again, sent.Stop)
        );

    private static async Task<IResult> AddLine(
        string code,
        [AsParameters] SentForm sent,
        AddPlanLine add,
        PlanPages show
    ) =>
        await sent.Run(
            add,
            await InspectionPlanLineForm.Of(sent.Entry).Parse(code, sent.Fields.Begin(), sent.Stop),
            _ => InspectionUrls.Plan(code),
            PlanPageWords.Added,
            again => show.One(sent.Context, code, null, "lines", again, sent.Stop)
        );

    private static Task<IResult> Approve(
        string code,
        [AsParameters] SentForm sent,
        ApprovePlan approve,
        PlanPages show
    ) =>
        sent.Run(
            approve,
            code,
            _ => InspectionUrls.Plan(code),
            PlanPageWords.ApprovedNow,
            again => show.One(sent.Context, code, null, "approve", again, sent.Stop)
        );
}
