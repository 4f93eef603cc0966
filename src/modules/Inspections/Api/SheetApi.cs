using Chutri.Documents;
using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Inspections.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Api;

/// <summary>Check sheets for programs: made, taken along, handed in, and what a person decides about them.</summary>
internal static class SheetApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var sheets = api.MapGroup("/inspections/{code}/sheets").WithTags("Inspections");
        sheets
            .MapGet("/{number:int}", Show)
            .HasTag<InspectionVersions>()
            .WithName("ShowCheckSheet")
            .WithSummary(SheetApiWords.Show)
            .Produces<CheckSheetJson>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        sheets
            .MapGet("/{number:int}/files/{file:guid}", File)
            .WithName("FetchSheetPicture")
            .WithSummary(SheetApiWords.File)
            .SendsKeptFile();
        var acts = sheets.ComparesVersion().Of<InspectionVersions>();
        acts.MapPost("", Make)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<MadeSheetJson>()
            .Tells("MakeCheckSheet", SheetApiWords.Make);
        acts.MapPost("/{number:int}/take", Take)
            .Produces<TakenSheetJson>()
            .Tells("TakeCheckSheet", SheetApiWords.Take);
        acts.MapPost("/{number:int}/entries", HandIn)
            .Produces<SheetReceiptsJson>()
            .Tells("HandInEntries", SheetApiWords.HandIn);
        acts.MapPost("/{number:int}/files", HandInFile)
            .DisableAntiforgery()
            .TakesFiles()
            .Accepts<IFormFile>("multipart/form-data")
            .Produces<SheetReceiptsJson>()
            .Tells("HandInPicture", SheetApiWords.HandInFile);
        acts.MapPost("/{number:int}/waiting", Judge).Acts("JudgeEntries", SheetApiWords.Judge);
        acts.MapPost("/{number:int}/choices", Choose).Acts("ChooseAnswer", SheetApiWords.Choose);
    }

    private static async Task<IResult> Show(
        string code,
        int number,
        HttpContext context,
        Caller caller,
        LookAtSheet look,
        CancellationToken stop
    ) =>
        (await look.Find(code, number, caller, stop)).Answer(
            context,
            view => TypedResults.Ok(CheckSheetJson.Of(view))
        );

    private static async Task<IResult> File(
        string code,
        int number,
        Guid file,
        HttpContext context,
        Caller caller,
        LookAtSheet look,
        CancellationToken stop
    ) =>
        (await look.File(code, number, file, caller, stop)).Answer(
            context,
            found => KeptFileAnswer.Of(context, found)
        );

    private static async Task<IResult> Make(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        QuestionSheets kept,
        MakeSheet make,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                make,
                await SheetUpload.Read(code, entry, context, fields, kept, stop),
                caller,
                stop
            )
        ).Answer(context, number => TypedResults.Ok(new MadeSheetJson(number)));

    internal static async Task<IResult> Take(
        string code,
        int number,
        TakeSheetForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        TakeSheet take,
        SheetDesk desk,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var request = form.Parse(code, number, fields.Begin());
        var taken = await runner.Run(take, request, caller, stop);
        return taken.Refusal is { } refusal
            ? refusal.Answer(context)
            : (await desk.Find(code, number, stop)).Answer(
                context,
                found => TypedResults.Ok(TakenSheetJson.Of(found))
            );
    }

    internal static async Task<IResult> HandIn(
        string code,
        int number,
        HandInForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        KeepEntries keep,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(keep, form.Parse(code, number, null, fields.Begin()), caller, stop)
        ).Answer(context, receipts => TypedResults.Ok(SheetReceiptsJson.Of(receipts)));

    internal static async Task<IResult> HandInFile(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        KeepEntries keep,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, keep.Act, SecretFiles.Refuse, stop);
        var request = files.With(read =>
            HandInForm.Of(entry).Parse(code, number, read, fields.Begin())
        );
        return (await runner.Run(keep, request, caller, stop)).Answer(
            context,
            receipts => TypedResults.Ok(SheetReceiptsJson.Of(receipts))
        );
    }

    private static async Task<IResult> Judge(
        string code,
        int number,
        JudgeEntriesForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        JudgeEntries judge,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(judge, form.Parse(code, number, fields.Begin()), caller, stop)).Nothing(
            context
        );

    private static async Task<IResult> Choose(
        string code,
        int number,
        ChooseAnswerForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ChooseAnswer choose,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(choose, form.Parse(code, number, fields.Begin()), caller, stop)).Nothing(
            context
        );
}
