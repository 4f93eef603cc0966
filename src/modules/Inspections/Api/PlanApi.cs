using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Inspections.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Api;

/// <summary>Yearly plans for programs.</summary>
internal static class PlanApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/inspection-plans").WithTags("Inspections");
        plans
            .MapGet("", Find)
            .WithName("FindInspectionPlans")
            .GoesOnById()
            .WithSummary(InspectionApiWords.FindPlans)
            .Produces<InspectionPlanListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        plans
            .MapPost("", Begin)
            .Produces<BegunPlanJson>(StatusCodes.Status201Created)
            .Tells("BeginInspectionPlan", InspectionApiWords.BeginPlan);
        plans
            .MapGet("/{code}", Show)
            .HasTag<PlanVersions>()
            .WithName("ShowInspectionPlan")
            .WithSummary(InspectionApiWords.ShowPlan)
            .Produces<InspectionPlanJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        var one = plans.MapGroup("/{code}").ComparesVersion().Of<PlanVersions>();
        one.MapPost("/lines", AddLine).Acts("AddPlanLine", InspectionApiWords.AddLine);
        one.MapPost("/approve", Approve).Acts("ApprovePlan", InspectionApiWords.ApprovePlan);
    }

    private static async Task<IResult> Find(
        string? after,
        HttpContext context,
        Caller caller,
        FindInspections find,
        CancellationToken stop
    )
    {
        if (!caller.Has(InspectionActs.Plan))
        {
            return PlatformRefusals.RoleMayNot(InspectionActs.Plan, caller).Answer(context);
        }

        var page = await find.Plans(after, stop);
        return TypedResults.Ok(
            new InspectionPlanListJson(
                [.. page.Items.Select(InspectionPlanLineOfListJson.Of)],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        InspectionDesk desk,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        if (!caller.Has(InspectionActs.Plan))
        {
            return PlatformRefusals.RoleMayNot(InspectionActs.Plan, caller).Answer(context);
        }

        var names = await units.Names(stop);
        return (await desk.Plan(code, InspectionActs.Plan, caller, stop)).Answer(
            context,
            plan => TypedResults.Ok(InspectionPlanJson.Of(plan, names))
        );
    }

    private static async Task<IResult> Begin(
        BeginInspectionPlanForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        BeginPlan begin,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(begin, await form.Parse(fields.Begin(), stop), caller, stop)).Answer(
            context,
            code =>
                TypedResults.Created(
                    $"/api/v1/inspection-plans/{code}",
                    new BegunPlanJson(code, InspectionUrls.Plan(code))
                )
        );

    private static async Task<IResult> AddLine(
        string code,
        InspectionPlanLineForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddPlanLine add,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(add, await form.Parse(code, fields.Begin(), stop), caller, stop)).Nothing(
            context
        );

    private static async Task<IResult> Approve(
        string code,
        HttpContext context,
        Caller caller,
        ApprovePlan approve,
        OperationRunner runner,
        CancellationToken stop
    ) => (await runner.Run(approve, code, caller, stop)).Nothing(context);
}
