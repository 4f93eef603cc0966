using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Organization.Operations.Forms;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Organization.Api;

internal static class ReorganizationApi
{
    public static void Map(IEndpointRouteBuilder reorganizations)
    {
        reorganizations
            .MapGet("", Find)
            .WithName("FindReorganizations")
            .GoesOnById()
            .WithSummary(OrganizationApiWords.FindReorganizations)
            .Produces<ReorganizationListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        reorganizations
            .MapGet("/{id:guid}", Show)
            .HasTag<PlanVersions>("id")
            .WithName("ShowReorganization")
            .WithSummary(OrganizationApiWords.ShowReorganization)
            .Produces<ReorganizationJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound);
        reorganizations
            .MapPost("/preview", Preview)
            .WithName("PreviewReorganization")
            .WithSummary(OrganizationApiWords.PreviewReorganization)
            .Produces<ReorganizationPreviewJson>()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reorganizations
            .MapPost("", Do)
            .WithName("Reorganize")
            .WithSummary(OrganizationApiWords.Reorganize)
            .Produces<ReorganizedJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        reorganizations
            .MapPost("/{id:guid}/cancel", Cancel)
            .ComparesVersion()
            .Of<PlanVersions>("id")
            .WithName("CancelReorganization")
            .WithSummary(OrganizationApiWords.CancelReorganization)
            .Produces<ReorganizationJson>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> Find(
        ReorganizationState? state,
        string? after,
        HttpContext context,
        Caller caller,
        FindReorganizations find,
        CancellationToken stop
    ) =>
        (await find.Run(state, after, caller, stop)).Answer(
            context,
            page =>
                TypedResults.Ok(
                    new ReorganizationListJson(
                        [.. page.Items.Select(ReorganizationJson.Of)],
                        page.Next,
                        page.Total
                    )
                )
        );

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Caller caller,
        FindReorganizations find,
        CancellationToken stop
    ) =>
        (await find.Find(id, caller, stop)).Answer(
            context,
            plan => TypedResults.Ok(ReorganizationJson.Of(plan))
        );

    private static async Task<IResult> Preview(
        ReorganizationForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        PreviewReorganization preview,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var plan = await lookup.Parse(form, stop);
        var shown = await runner.Run(preview, plan, caller, stop);
        return shown.Answer(context, done => TypedResults.Ok(ReorganizationPreviewJson.Of(done)));
    }

    private static async Task<IResult> Do(
        ReorganizationForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        Reorganize reorganize,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        if (!caller.Has(OrganizationActs.Structure))
        {
            return PlatformRefusals.RoleMayNot(OrganizationActs.Structure, caller).Answer(context);
        }

        var plan = await lookup.Parse(form, stop);
        var done = plan.Refusal is { } refusal
            ? await runner.Refuse<Reorganized>(refusal, stop)
            : await reorganize.Run(plan.Value, caller, stop);
        return done.Answer(
            context,
            made =>
                TypedResults.Json(
                    new ReorganizedJson(made.Id, made.CarriedOut, made.On, made.Codes),
                    statusCode: StatusCodes.Status201Created
                )
        );
    }

    private static async Task<IResult> Cancel(
        Guid id,
        CancelReorganizationForm form,
        HttpContext context,
        Caller caller,
        FormLookup lookup,
        CancelReorganization cancel,
        OperationRunner runner,
        FindReorganizations find,
        CancellationToken stop
    )
    {
        var request = form.Parse(id, await lookup.Reading(stop));
        var done = await runner.Run(cancel, request, caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : await Show(id, context, caller, find, stop);
    }
}
