using Chutri.Inspections.Forms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

internal static class OverviewRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            InspectionUrls.Overview,
            (
                string? year,
                Organization.FieldReading fields,
                HttpContext context,
                OverviewPages show,
                CancellationToken stop
            ) => show.Overview(context, new() { Year = year, Fields = fields }, stop)
        );
        pages.MapGet(
            InspectionUrls.Findings,
            (
                [AsParameters] FindingQuestion question,
                string? after,
                HttpContext context,
                OverviewListPages show,
                CancellationToken stop
            ) => show.Findings(context, question, after, stop)
        );
        pages.MapGet(
            InspectionUrls.DrawnUnits,
            (
                [AsParameters] UnitQuestion question,
                string? after,
                HttpContext context,
                OverviewListPages show,
                CancellationToken stop
            ) => show.DrawnUnits(context, question, after, stop)
        );
    }
}
