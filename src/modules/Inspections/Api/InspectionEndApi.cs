using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Api;

/// <summary>Findings, the other side's word, the conclusion, and what follows from it.</summary>
internal static class InspectionEndApi
{
    public static void Map(IEndpointRouteBuilder one)
    {
        one.MapPost("/findings", Write)
            .Produces<WrittenFindingJson>()
            .Tells("WriteFinding", InspectionApiWords.WriteFinding);
        one.MapPost("/draft/send", Send).Acts("SendDraft", InspectionApiWords.SendDraft);
        one.MapPost("/draft/answer", Answer).Acts("AnswerDraft", InspectionApiWords.AnswerDraft);
        one.MapPost("/conclude", Conclude).Acts("ConcludeInspection", InspectionApiWords.Conclude);
        one.MapPost("/findings/{number:int}/remedy", Remedy)
            .Produces<GivenRemedyJson>()
            .Tells("GiveRemedy", InspectionApiWords.GiveRemedy);
        one.MapPost("/findings/{number:int}/effect", Check)
            .Acts("CheckRemedy", InspectionApiWords.CheckRemedy);
        one.MapPost("/close", Close).Acts("CloseInspectionFile", InspectionApiWords.Close);
    }

    private static async Task<IResult> Write(
        string code,
        FindingForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        SignsInForce signs,
        WriteFinding write,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var known = (await signs.Read(stop)).Select(sign => sign.Code).ToList();
        var request = await form.Parse(code, known, fields.Begin(), stop);
        return (await runner.Run(write, request, caller, stop)).Answer(
            context,
            number => TypedResults.Ok(new WrittenFindingJson(number))
        );
    }

    private static async Task<IResult> Send(
        string code,
        HttpContext context,
        Caller caller,
        SendDraft send,
        OperationRunner runner,
        CancellationToken stop
    ) => (await runner.Run(send, code, caller, stop)).Nothing(context);

    private static async Task<IResult> Answer(
        string code,
        AnswerDraftForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AnswerDraft answer,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(answer, form.Parse(code, fields.Begin()), caller, stop)).Nothing(context);

    private static async Task<IResult> Conclude(
        string code,
        ConclusionForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ConcludeInspection conclude,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(conclude, form.Parse(code, fields.Begin()), caller, stop)).Nothing(
            context
        );

    private static async Task<IResult> Remedy(
        string code,
        int number,
        RemedyForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        GiveRemedy give,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(
                give,
                await form.Parse(code, number, fields.Begin(), stop),
                caller,
                stop
            )
        ).Answer(context, assignment => TypedResults.Ok(new GivenRemedyJson(assignment)));

    private static async Task<IResult> Check(
        string code,
        int number,
        CheckRemedyForm form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CheckRemedy check,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (await runner.Run(check, form.Parse(code, number, fields.Begin()), caller, stop)).Nothing(
            context
        );

    private static async Task<IResult> Close(
        string code,
        CloseInspectionForm? form,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CloseInspectionFile close,
        OperationRunner runner,
        CancellationToken stop
    ) =>
        (
            await runner.Run(close, (form ?? new(null)).Parse(code, fields.Begin()), caller, stop)
        ).Nothing(context);
}
