using System.Text;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Operations;
using Chutri.Processes.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Api;

/// <summary>Processes for programs: what the pages show and do.</summary>
internal static class ProcessApi
{
    private const string Form = "multipart/form-data";

    public static void Map(IEndpointRouteBuilder api)
    {
        var processes = api.MapGroup("/processes").WithTags("Processes");
        processes
            .MapGet("", Find)
            .WithName("FindProcesses")
            .GoesOnById()
            .WithSummary(ProcessApiWords.FindProcesses)
            .Produces<ProcessListJson>();
        processes
            .MapPost("", Describe)
            .WithName("DescribeProcess")
            .WithSummary(ProcessApiWords.DescribeProcess)
            .Produces<MadeJson>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        processes
            .MapGet("/{code}", Show)
            .HasTag<DescribedVersions>()
            .WithName("ShowProcess")
            .WithSummary(ProcessApiWords.ShowProcess)
            .Produces<ProcessJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        Act(processes.MapPost("/{code}/change", Change), "ChangeProcess")
            .WithSummary(ProcessApiWords.ChangeProcess);
        processes
            .MapGet("/{code}/model", Model)
            .WithName("ReadProcessModel")
            .WithSummary(ProcessApiWords.ReadModel)
            .Produces<string>(StatusCodes.Status200OK, "application/xml")
            .ProducesProblem(StatusCodes.Status404NotFound);
        Act(processes.MapPost("/{code}/model", Draw).TakesFiles(), "DrawProcess")
            .Accepts<IFormFile>(Form)
            .WithSummary(ProcessApiWords.DrawProcess);
        MayRefuse(processes.MapPost("/{code}/publish", Publish), "PublishProcess")
            .WithSummary(ProcessApiWords.PublishProcess)
            .Produces<PublishedJson>();
        ProcessStepApi.Map(processes);
        TimetableApi.Map(processes);
        TryApi.Map(processes);
        LearningApi.Map(processes);
    }

    internal static RouteHandlerBuilder Act(RouteHandlerBuilder route, string name) =>
        MayRefuse(route, name).Produces(StatusCodes.Status204NoContent);

    internal static RouteHandlerBuilder Makes<TMade>(RouteHandlerBuilder route, string name) =>
        MayRefuse(route, name).Produces<TMade>(StatusCodes.Status201Created);

    private static RouteHandlerBuilder MayRefuse(RouteHandlerBuilder route, string name) =>
        route
            .WithName(name)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    internal static IResult Nothing(Outcome<Done> done, HttpContext context) =>
        done.Answer(context, _ => TypedResults.NoContent());

    private static async Task<IResult> Find(
        string? after,
        FindProcesses find,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var page = await find.Page(after, clock.Now().Today, stop);
        return TypedResults.Ok(
            new ProcessListJson([.. page.Items.Select(ProcessLineJson.Of)], page.Next, page.Total)
        );
    }

    private static async Task<IResult> Describe(
        ProcessForm form,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        DescribeProcess describe,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(describe, await form.Parse(typing.Begin(), stop), caller, stop)).Answer(
            context,
            code =>
                TypedResults.Created(
                    $"/api/v1/processes/{code}",
                    new MadeJson(code, ProcessUrls.Process(code))
                )
        );

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        ShowProcess show,
        CancellationToken stop
    ) =>
        (await show.Run(code, caller, stop)).Answer(
            context,
            view => TypedResults.Ok(ProcessJson.Of(view))
        );

    private static async Task<IResult> Change(
        string code,
        ProcessForm form,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        ChangeProcess change,
        OperationRunner runner,
        CancellationToken stop
    ) => Nothing(await runner.Run(change, form.Parse(code, typing.Begin()), caller, stop), context);

    private static async Task<IResult> Model(
        string code,
        int? version,
        HttpContext context,
        Caller caller,
        ShowProcess show,
        CancellationToken stop
    ) =>
        (await show.Model(code, version, caller, stop)).Answer(
            context,
            text => TypedResults.Text(text, "application/xml", Encoding.UTF8)
        );

    private static async Task<IResult> Draw(
        string code,
        HttpContext context,
        Caller caller,
        DrawProcess draw,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, draw.Act, SecretFiles.Refuse, stop);
        var request = ModelForm.Sent(code, files);
        return Nothing(await runner.Run(draw, request, caller, stop), context);
    }

    private static async Task<IResult> Publish(
        string code,
        HttpContext context,
        Caller caller,
        PublishProcess publish,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(publish, new PublishProcessRequest(code), caller, stop)).Answer(
            context,
            number => TypedResults.Ok(new PublishedJson(number))
        );
}
