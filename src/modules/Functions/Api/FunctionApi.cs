using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Functions.Web;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Api;

internal static class FunctionApi
{
    public static void Map(IEndpointRouteBuilder functions)
    {
        functions
            .MapGet("", Find)
            .WithName("FindFunctions")
            .GoesOnByKey(keys: 1)
            .WithSummary(FunctionApiWords.Find)
            .Produces<FunctionListJson>()
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        functions
            .MapPost("", Record)
            .WithName("RecordFunction")
            .WithSummary(FunctionApiWords.Record)
            .Produces<FunctionMadeJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        functions
            .MapGet("/{id:guid}", Show)
            .HasTag<FunctionVersions>("id")
            .WithName("ShowFunction")
            .WithSummary(FunctionApiWords.Show)
            .Produces<FunctionJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        Change(functions, "correct", Correct, "CorrectFunction", FunctionApiWords.Correct)
            .Produces(StatusCodes.Status204NoContent);
        Change(functions, "replace", Replace, "ReplaceFunction", FunctionApiWords.Replace)
            .Produces<FunctionMadeJson>(StatusCodes.Status201Created);
        Change(functions, "end", End, "EndFunction", FunctionApiWords.End)
            .Produces(StatusCodes.Status204NoContent);
        Change(functions, "place", Place, "PlaceFunction", FunctionApiWords.Place)
            .Produces(StatusCodes.Status204NoContent);
    }

    private static RouteHandlerBuilder Change(
        IEndpointRouteBuilder functions,
        string act,
        Delegate handler,
        string name,
        Words summary
    ) =>
        functions
            .MapPost("/{id:guid}/" + act, handler)
            .ComparesVersion()
            .Of<FunctionVersions>("id")
            .WithName(name)
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> Find(
        string? q,
        string? unit,
        string? under,
        string? field,
        WorkKind? kind,
        FunctionOrigin? origin,
        DateOnly? day,
        FunctionStanding? state,
        string? after,
        HttpContext context,
        FindFunctions find,
        UnitDirectory units,
        CancellationToken stop
    )
    {
        var of = unit is null ? null : await units.FindByCode(unit, stop);
        var root = under is null ? null : await units.FindByCode(under, stop);
        if ((unit is not null && of is null) || (under is not null && root is null))
        {
            return Refusal
                .Invalid("unit", FormSentences.NoUnit((of is null ? unit : under) ?? ""))
                .Answer(context);
        }

        var filter = new FunctionFilter(
            q,
            of?.Id,
            root?.Id,
            field,
            kind,
            origin,
            day,
            state ?? FunctionStanding.Holding
        );
        return (await find.Run(filter, after, stop)).Answer(
            context,
            page =>
                TypedResults.Ok(
                    new FunctionListJson(
                        [.. page.Items.Select(row => FunctionJson.Of(row.Function, row.Unit))],
                        page.Next,
                        page.Total
                    )
                )
        );
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext context,
        Registers registers,
        UnitDirectory units,
        CancellationToken stop
    ) =>
        (await registers.Read(stop)).ById.GetValueOrDefault(id) is { } function
            ? TypedResults.Ok(FunctionJson.Of(function, (await units.Find(function.Unit, stop))!))
            : FunctionRefusals.NotThere.Answer(context);

    private static async Task<IResult> Record(
        FunctionForm form,
        HttpContext context,
        Caller caller,
        FunctionFormReading forms,
        RecordFunction record,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(record, await forms.Record(form, stop), caller, stop)).Answer(
            context,
            id => TypedResults.Created(Address(id), new FunctionMadeJson(id))
        );

    private static async Task<IResult> Correct(
        Guid id,
        FunctionForm form,
        HttpContext context,
        Caller caller,
        CorrectFunction correct,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(correct, FunctionFormReading.Correct(id, form), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static async Task<IResult> Replace(
        Guid id,
        FunctionForm form,
        HttpContext context,
        Caller caller,
        FunctionFormReading forms,
        ReplaceFunction replace,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(replace, forms.Replace(id, form), caller, stop)).Answer(
            context,
            next => TypedResults.Created(Address(next), new FunctionMadeJson(next))
        );

    private static async Task<IResult> End(
        Guid id,
        EndFunctionJson form,
        HttpContext context,
        Caller caller,
        FunctionFormReading forms,
        EndFunction end,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(end, forms.End(id, form.LastDay, form.Reason), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static async Task<IResult> Place(
        Guid id,
        PlaceFunctionJson form,
        HttpContext context,
        Caller caller,
        FunctionFormReading forms,
        PlaceFunction place,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(place, await forms.Place(id, form.Unit, stop), caller, stop)).Answer(
            context,
            _ => TypedResults.NoContent()
        );

    private static string Address(Guid id) => "/api/v1" + FunctionUrls.Function(id);
}
