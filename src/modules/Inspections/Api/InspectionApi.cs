using Chutri.Documents;
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

/// <summary>Inspections for programs: found, decided, read, and what the team and the unit do on the way to the draft.</summary>
internal static class InspectionApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var inspections = api.MapGroup("/inspections").WithTags("Inspections");
        inspections
            .MapGet("", Find)
            .WithName("FindInspections")
            .GoesOnById()
            .WithSummary(InspectionApiWords.Find)
            .Produces<InspectionListJson>();
        inspections
            .MapPost("", Decide)
            .Produces<DecidedInspectionJson>(StatusCodes.Status201Created)
            .Tells("DecideInspection", InspectionApiWords.Decide);
        inspections
            .MapGet("/{code}", Show)
            .HasTag<InspectionVersions>()
            .WithName("ShowInspection")
            .WithSummary(InspectionApiWords.Show)
            .Produces<InspectionJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        inspections
            .MapGet("/{code}/papers/{paper:guid}", Paper)
            .WithName("FetchInspectionPaper")
            .WithSummary(InspectionApiWords.Paper)
            .SendsKeptFile();
        var one = inspections.MapGroup("/{code}").ComparesVersion().Of<InspectionVersions>();
        one.MapPost("/team", ChangeTeam).Acts("ChangeTeam", InspectionApiWords.ChangeTeam);
        one.MapPost("/tie", Declare).Acts("DeclareTie", InspectionApiWords.DeclareTie);
        one.MapPost("/papers", AddPapers)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<IFormFile>("multipart/form-data")
            .Acts("AddInspectionPapers", InspectionApiWords.AddPapers);
        one.MapPost("/papers/{paper:guid}/mistaken", Mistaken)
            .Acts("MarkPaperMistaken", InspectionApiWords.Mistaken);
        one.MapPost("/papers/handed-over", HandOver)
            .Acts("HandOverPapers", InspectionApiWords.HandOver);
        InspectionEndApi.Map(one);
    }

    private static async Task<IResult> Find(
        string? after,
        FindInspections find,
        CancellationToken stop
    )
    {
        var page = await find.Page(after, stop);
        return TypedResults.Ok(
            new InspectionListJson(
                [.. page.Items.Select(InspectionLineJson.Of)],
                page.Next,
                page.Total
            )
        );
    }

    private static async Task<IResult> Decide(
        DecideInspectionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        InspectionDesk desk,
        DecideInspection decide,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(decide, await form.Parse(desk, fields.Begin(), stop), caller, stop)
        ).Answer(
            context,
            code =>
                TypedResults.Created(
                    $"/api/v1/inspections/{code}",
                    new DecidedInspectionJson(code, InspectionUrls.Of(code))
                )
        );

    private static async Task<IResult> Show(
        string code,
        HttpContext context,
        Caller caller,
        LookAtInspection look,
        CancellationToken stop
    ) =>
        (await look.Find(code, caller, stop)).Answer(
            context,
            view => TypedResults.Ok(InspectionJson.Of(view))
        );

    private static async Task<IResult> Paper(
        string code,
        Guid paper,
        HttpContext context,
        Caller caller,
        LookAtInspection look,
        CancellationToken stop
    ) =>
        (await look.File(code, paper, caller, stop)).Answer(
            context,
            file => KeptFileAnswer.Of(context, file)
        );

    private static async Task<IResult> ChangeTeam(
        string code,
        TeamForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ChangeTeam change,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(change, await form.Parse(code, fields.Begin(), stop), caller, stop)
        ).Nothing(context);

    private static async Task<IResult> Declare(
        string code,
        DeclareTieForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        DeclareTie declare,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(declare, form.Parse(code, fields.Begin()), caller, stop)).Nothing(
            context
        );

    private static async Task<IResult> AddPapers(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddInspectionPapers add,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, add.Act, SecretFiles.Refuse, stop);
        var request = files.With(read => PapersForm.Of(entry).Parse(code, read, fields.Begin()));
        return (await runner.Run(add, request, caller, stop)).Nothing(context);
    }

    private static async Task<IResult> Mistaken(
        string code,
        Guid paper,
        MistakenPaperForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        MarkPaperMistaken mark,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(mark, form.Parse(code, paper, fields.Begin()), caller, stop)).Nothing(
            context
        );

    private static async Task<IResult> HandOver(
        string code,
        HandOverPapersForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        HandOverPapers hand,
        OperationRunner runner,
        CancellationToken stop
    ) => (await runner.Run(hand, form.Parse(code, fields.Begin()), caller, stop)).Nothing(context);
}
