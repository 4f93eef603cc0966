using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Operations;
using Chutri.Dissemination.Storage;
using Chutri.Dissemination.Web;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Api;

/// <summary>What is done with a campaign.</summary>
internal static class CampaignActApi
{
    private const string Form = "multipart/form-data";

    public static void Map(IEndpointRouteBuilder campaigns)
    {
        var one = campaigns.MapGroup("/{code}").ComparesVersion().Of<CampaignVersions>();
        one.MapPost("/freeze", Freeze).Named("FreezeAudience", DisseminationApiWords.Freeze);
        one.MapPost("/pilot", Pilot).Named("NamePilot", DisseminationApiWords.NamePilot);
        one.MapPost("/gate", Gate).Named("OpenGate", DisseminationApiWords.OpenGate);
        one.MapPost("/waves", Wave).Named("PlanWave", DisseminationApiWords.PlanWave);
        one.MapPost("/materials", Material)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<IFormFile>(Form)
            .Named("AddMaterial", DisseminationApiWords.AddMaterial);
        one.MapPost("/close", Close).Named("CloseCampaign", DisseminationApiWords.Close);
        one.MapPost("/exemptions", Exempt).Named("GrantExemption", DisseminationApiWords.Exempt);
        one.MapPost("/exemptions/end", EndExemption)
            .Named("EndExemption", DisseminationApiWords.EndExemption);
        QuestionApi.Map(campaigns, one);
        TestApi.Map(campaigns, one);
        ReportApi.Map(one);
        ConclusionApi.MapList(campaigns);
    }

    private static async Task<IResult> Freeze(
        string code,
        FreezeForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        FreezeAudience freeze,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(await runner.Run(freeze, form.Parse(code, fields.Begin()), caller, stop), context);

    private static async Task<IResult> Pilot(
        string code,
        NamePilotForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NamePilot pilot,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        Nothing(
            await runner.Run(pilot, await form.Parse(code, fields.Begin(), stop), caller, stop),
            context
        );

    private static async Task<IResult> Gate(
        string code,
        OpenGateForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        OpenGate gate,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(await runner.Run(gate, form.Parse(code, fields.Begin()), caller, stop), context);

    private static async Task<IResult> Wave(
        string code,
        PlanWaveForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PlanWave wave,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        Nothing(
            await runner.Run(wave, await form.Parse(code, fields.Begin(), stop), caller, stop),
            context
        );

    private static async Task<IResult> Material(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddMaterial add,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, add.Act, SecretFiles.Refuse, stop);
        var request = files.With(read =>
            new AddMaterialForm(entry.TextOrNull("name"), entry.TextOrNull("address")).Parse(
                code,
                read,
                fields.Begin()
            )
        );
        return Nothing(await runner.Run(add, request, caller, stop), context);
    }

    private static async Task<IResult> Close(
        string code,
        CloseCampaignForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CloseCampaign close,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(await runner.Run(close, form.Parse(code, fields.Begin()), caller, stop), context);

    private static async Task<IResult> Exempt(
        string code,
        GrantExemptionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        GrantExemption grant,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        Nothing(
            await runner.Run(grant, await form.Parse(code, fields.Begin(), stop), caller, stop),
            context
        );

    private static async Task<IResult> EndExemption(
        string code,
        EndExemptionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        EndExemption end,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        Nothing(
            await runner.Run(end, await form.Parse(code, fields.Begin(), stop), caller, stop),
            context
        );

    internal static IResult Nothing(Outcome<Done> done, HttpContext context) =>
        done.Answer(context, _ => TypedResults.NoContent());

    /// <summary>The answers that every act on a thing may have.</summary>
    internal static void Named(this RouteHandlerBuilder route, string name, Words summary) =>
        route.Produces(StatusCodes.Status204NoContent).Tells(name, summary);

    /// <summary>The same for an act that has something to tell.</summary>
    internal static void Tells(this RouteHandlerBuilder route, string name, Words summary) =>
        route
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
}
