using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Platform;
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
            (string code, HttpContext context, PlanPages show, CancellationToken stop) =>
                show.One(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapPost(One + "/lines", AddLine);
        pages.MapPost(One + "/approve", Approve);
    }

    private static async Task<IResult> Begin(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        BeginPlan begin,
        OperationRunner runner,
        PlanPages show,
        CancellationToken stop
    )
    {
        var request = await BeginInspectionPlanForm.Of(entry).Parse(fields, stop);
        var done = await runner.Run(begin, request, caller, stop);
        return await done.Leads(
            context,
            InspectionUrls.Plan,
            _ => PlanPageWords.Begun,
            refusal => show.List(context, null, entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> AddLine(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        AddPlanLine add,
        OperationRunner runner,
        PlanPages show,
        CancellationToken stop
    )
    {
        var request = await InspectionPlanLineForm.Of(entry).Parse(code, fields, stop);
        var done = await runner.Run(add, request, caller, stop);
        return await done.Leads(
            context,
            _ => InspectionUrls.Plan(code),
            _ => PlanPageWords.Added,
            refusal => show.One(context, code, "lines", entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> Approve(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ApprovePlan approve,
        OperationRunner runner,
        PlanPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(approve, code, caller, stop);
        return await done.Leads(
            context,
            _ => InspectionUrls.Plan(code),
            _ => PlanPageWords.ApprovedNow,
            refusal => show.One(context, code, "approve", entry.With(refusal), stop)
        );
    }
}
