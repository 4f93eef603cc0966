using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Chutri.Processes.Storage;
using Chutri.Processes.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <summary>Cases for programs.</summary>
internal static class CaseApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        ProcessApi
            .Makes<MadeJson>(api.MapPost("/processes/{code}/cases", Start), "StartCase")
            .WithTags("Cases")
            .WithSummary(ProcessApiWords.StartCase);
        var cases = api.MapGroup("/cases").WithTags("Cases");
        cases
            .MapGet("", Find)
            .WithName("FindCases")
            .GoesOnById()
            .WithSummary(ProcessApiWords.FindCases)
            .Produces<CaseListJson>();
        cases
            .MapGet("/{code}", Show)
            .HasTag<CaseVersions>()
            .WithName("ShowCase")
            .WithSummary(ProcessApiWords.ShowCase)
            .Produces<ProcessCaseJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        cases
            .MapGet("/{code}/files/{file:guid}", CaseRoutes.File)
            .WithName("ReadCaseFile")
            .WithSummary(ProcessApiWords.ReadFile)
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream")
            .ProducesProblem(StatusCodes.Status404NotFound);
        ProcessApi
            .Act(cases.MapPost("/{code}/cancel", Cancel), "CancelCase")
            .WithSummary(ProcessApiWords.CancelCase);
        CaseStepApi.Map(cases);
        CaseQuestionApi.Map(cases);
    }

    private static async Task<IResult> Start(
        string code,
        StartCaseForm form,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        OriginReading origins,
        StartCase start,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                start,
                await form.Parse(code, typing.Begin(), origins, stop),
                caller,
                stop
            )
        ).Answer(
            context,
            made =>
                TypedResults.Created(
                    $"/api/v1/cases/{made}",
                    new MadeJson(made, ProcessUrls.Case(made))
                )
        );

    private static async Task<IResult> Find(
        string? process,
        string? state,
        string? unit,
        string? q,
        string? after,
        Caller caller,
        FindCases find,
        CancellationToken stop
    )
    {
        var page = await find.Page(new(process, state, unit, q), after, caller, stop);
        return TypedResults.Ok(
            new CaseListJson([.. page.Items.Select(CaseLineJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        ShowCase show,
        CancellationToken stop
    ) =>
        (await show.Run(code, caller, stop)).Answer(
            context,
            view => TypedResults.Ok(ProcessCaseJson.Of(view))
        );

    private static async Task<IResult> Cancel(
        string code,
        CaseReasonForm form,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        CancelCase cancel,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        ProcessApi.Nothing(
            await runner.Run(cancel, form.Parse(code, typing.Begin()), caller, stop),
            context
        );
}
