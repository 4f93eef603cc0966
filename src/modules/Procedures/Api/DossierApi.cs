using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Forms;
using Chutri.Procedures.Operations;
using Chutri.Procedures.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Api;

/// <summary>Files of the counters for programs.</summary>
internal static class DossierApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var dossiers = api.MapGroup("/dossiers").WithTags("Procedures");
        dossiers
            .MapGet("", Find)
            .WithName("FindDossiers")
            .GoesOnById()
            .WithSummary(DossierApiWords.FindDossiers)
            .Produces<DossierListJson>()
            .ProducesProblem(StatusCodes.Status403Forbidden);
        dossiers
            .MapPost("", TakeIn)
            .WithName("TakeInDossier")
            .WithSummary(DossierApiWords.TakeIn)
            .Produces<TakenInJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        dossiers
            .MapGet("/{code}", Show)
            .HasTag<DossierVersions>()
            .WithName("ShowDossier")
            .WithSummary(DossierApiWords.ShowDossier)
            .Produces<DossierJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        ProcedureApi
            .Act(dossiers.MapPost("/{code}/hand-out", HandOut), "HandOutResult")
            .WithSummary(DossierApiWords.HandOut);
        ProcedureApi
            .Act(dossiers.MapPost("/{code}/apologise", Apologise), "SignApology")
            .WithSummary(DossierApiWords.Apologise);
    }

    private static async Task<IResult> Find(
        string? state,
        string? unit,
        string? q,
        string? after,
        HttpContext context,
        Caller caller,
        FindDossiers find,
        CancellationToken stop
    )
    {
        if (!caller.Has(ProcedureActs.Receive))
        {
            return PlatformRefusals.RoleMayNot(ProcedureActs.Receive, caller).Answer(context);
        }

        var page = await find.Page(new(state, unit, q), after, caller, stop);
        return TypedResults.Ok(
            new DossierListJson([.. page.Items.Select(DossierLineJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> TakeIn(
        TakeInForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        TakeIn take,
        Intake intake,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var done = await runner.Run(take, form.Parse(fields.Begin()), caller, stop);
        if (done.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var taken = await intake.Find(done.Value, stop);
        return TypedResults.Created($"/api/v1/dossiers/{done.Value}", TakenInJson.Of(taken!));
    }

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        ShowDossier show,
        CancellationToken stop
    ) =>
        (await show.Run(code, caller, stop)).Answer(
            context,
            view => TypedResults.Ok(DossierJson.Of(view))
        );

    private static async Task<IResult> HandOut(
        string code,
        HandOverForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        HandOverResult hand,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcedureApi.Nothing(
            await runner.Run(hand, form.Parse(code, fields.Begin()), caller, stop),
            context
        );

    private static async Task<IResult> Apologise(
        string code,
        ApologyForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        SignApology sign,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(sign, form.Parse(code, fields.Begin()), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );
}
