using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Api;

/// <summary>The overview of inspections and the lists behind its figures, for programs.</summary>
internal static class InspectionOverviewApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/inspection-overview", Overview)
            .WithName("ShowInspectionOverview")
            .WithSummary(InspectionApiWords.Overview)
            .Produces<InspectionOverviewJson>()
            .ForPlanners();
        api.MapGet("/inspection-findings", Findings)
            .WithName("FindInspectionFindings")
            .WithSummary(InspectionApiWords.Findings)
            .Produces<FindingLineListJson>()
            .ForPlanners()
            .GoesOnByKey(2);
        api.MapGet("/inspection-units", DrawnUnits)
            .WithName("FindDrawnUnits")
            .WithSummary(InspectionApiWords.DrawnUnits)
            .Produces<InspectedUnitListJson>()
            .ForPlanners()
            .GoesOnByKey(1);
    }

    private static RouteHandlerBuilder ForPlanners(this RouteHandlerBuilder route) =>
        route
            .WithTags("Inspections")
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Task<IResult> Overview(
        string? year,
        HttpContext context,
        Caller caller,
        Organization.FieldReading fields,
        ReadOverview overview,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Ask(
            context,
            caller,
            new FindingQuestion { Year = year, Fields = fields }.Parse,
            async asked =>
                InspectionOverviewJson.Of(await overview.Of(asked.Year, caller, clock.Now(), stop))
        );

    private static Task<IResult> Findings(
        [AsParameters] FindingQuestion question,
        string? after,
        HttpContext context,
        Caller caller,
        FindingBook findings,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Ask(
            context,
            caller,
            question.Parse,
            async asked =>
            {
                var page = await findings.Page(asked, after, clock.Now(), stop);
                return new FindingLineListJson(
                    [.. page.Items.Select(FindingLineJson.Of)],
                    page.Next,
                    page.Total
                );
            }
        );

    private static Task<IResult> DrawnUnits(
        [AsParameters] UnitQuestion question,
        string? after,
        HttpContext context,
        Caller caller,
        UnitBook book,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        Ask(
            context,
            caller,
            question.Parse,
            async asked =>
            {
                var page = await book.Page(asked, after, caller, clock.Now(), stop);
                return new InspectedUnitListJson(
                    [
                        .. page.Items.Select(line => new InspectedUnitLineJson(
                            line.Code,
                            line.Name,
                            line.Times,
                            line.Last,
                            line.Months
                        )),
                    ],
                    page.Next,
                    page.Total
                );
            }
        );

    /// <summary>Who may not see the overview hears that first.</summary>
    private static async Task<IResult> Ask<TAsked, TAnswer>(
        HttpContext context,
        Caller caller,
        Func<Outcome<TAsked>> parse,
        Func<TAsked, Task<TAnswer>> answer
    )
    {
        if (!caller.Has(InspectionActs.Plan))
        {
            return PlatformRefusals.RoleMayNot(InspectionActs.Plan, caller).Answer(context);
        }

        var asked = parse();
        return asked.Refusal is { } refusal
            ? refusal.Answer(context)
            : TypedResults.Ok(await answer(asked.Value));
    }
}
