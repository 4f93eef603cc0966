using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Forms;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.Procedures.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Api;

/// <summary>The catalogue and the forms for programs.</summary>
internal static class ProcedureApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var procedures = api.MapGroup("/procedures").WithTags("Procedures");
        procedures
            .MapGet("", Find)
            .WithName("FindProcedures")
            .GoesOnById()
            .WithSummary(ProcedureApiWords.FindProcedures)
            .Produces<ProcedureListJson>();
        procedures
            .MapPost("", Record)
            .WithName("RecordProcedure")
            .WithSummary(ProcedureApiWords.RecordProcedure)
            .Produces<ProcedureMadeJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        procedures
            .MapGet("/{code}", Show)
            .HasTag<ProcedureVersions>()
            .WithName("ShowProcedure")
            .WithSummary(ProcedureApiWords.ShowProcedure)
            .Produces<ProcedureJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        Act(procedures.MapPost("/{code}/change", Change), "CorrectProcedure")
            .WithSummary(ProcedureApiWords.CorrectProcedure);
        Act(procedures.MapPost("/{code}/end", End), "EndProcedure")
            .WithSummary(ProcedureApiWords.EndProcedure);
        ProcedureFileApi.Map(procedures.MapGroup("/files"));
        FormTextApi.Map(api);
    }

    internal static RouteHandlerBuilder Act(RouteHandlerBuilder route, string name) =>
        route
            .WithName(name)
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static IResult Nothing(Outcome<Done> done, HttpContext context) =>
        done.Answer(context, _ => TypedResults.NoContent());

    private static async Task<IResult> Find(
        string? state,
        string? unit,
        string? q,
        string? after,
        FindProcedures find,
        CancellationToken stop
    )
    {
        var page = await find.Page(new(state, unit, q), after, stop);
        return TypedResults.Ok(
            new ProcedureListJson(
                [.. page.Items.Select(ProcedureLineJson.Of)],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Record(
        ProcedureForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        RecordProcedure record,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(record, await form.Parse(fields.Begin(), stop), caller, stop)).Answer(
            context,
            code =>
                TypedResults.Created(
                    $"/api/v1/procedures/{code}",
                    new ProcedureMadeJson(code, ProcedureUrls.Procedure(code))
                )
        );

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        ProcedureDesk desk,
        UnitDirectory units,
        CancellationToken stop
    ) =>
        await desk.Find(code, stop) is not { } one
            ? ProcedureRefusals.NoSuchProcedure.Answer(context)
            : TypedResults.Ok(
                ProcedureJson.Of(one, (await units.Find(one.Unit, stop))?.Name ?? "")
            );

    private static async Task<IResult> Change(
        string code,
        ProcedureForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CorrectProcedure correct,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        Nothing(await runner.Run(correct, form.Parse(code, fields.Begin()), caller, stop), context);

    private static async Task<IResult> End(
        string code,
        EndProcedureForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        EndProcedure end,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(await runner.Run(end, form.Parse(code, fields.Begin()), caller, stop), context);
}
