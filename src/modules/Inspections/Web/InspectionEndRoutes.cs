using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

/// <summary>Findings, the other side's word, the conclusion, and what follows from it.</summary>
internal static class InspectionEndRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        const string one = InspectionRoutes.One;
        pages.MapGet(
            one + "/findings/new",
            (string code, HttpContext context, InspectionFormPages show, CancellationToken stop) =>
                show.Finding(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/findings/new", Write);
        pages.MapPost(one + "/draft/send", Send);
        pages.MapPost(one + "/draft/answer", Answer);
        pages.MapGet(
            one + "/conclude",
            (string code, HttpContext context, InspectionFormPages show, CancellationToken stop) =>
                show.Conclude(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/conclude", Conclude);
        pages.MapGet(
            one + "/findings/{number:int}/remedy",
            (
                string code,
                int number,
                HttpContext context,
                InspectionFormPages show,
                CancellationToken stop
            ) => show.Remedy(context, code, number, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/findings/{number:int}/remedy", Remedy);
        pages.MapPost(one + "/close", Close);
    }

    private static async Task<IResult> Write(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        SignsInForce signs,
        WriteFinding write,
        OperationRunner runner,
        InspectionFormPages show,
        CancellationToken stop
    )
    {
        var known = (await signs.Read(stop)).Select(sign => sign.Code).ToList();
        var request = await FindingForm.Of(entry).Parse(code, known, fields, stop);
        var done = await runner.Run(write, request, caller, stop);
        return await done.Leads(
            context,
            _ => InspectionUrls.Of(code),
            _ => FindingPageWords.Written,
            refusal => show.Finding(context, code, entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> Send(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        SendDraft send,
        OperationRunner runner,
        InspectionPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(send, code, caller, stop);
        return await InspectionRoutes.After(
            done,
            code,
            "send",
            InspectionWords.Sent,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Answer(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        InspectionDesk desk,
        AnswerDraft answer,
        OperationRunner runner,
        InspectionPages show,
        CancellationToken stop
    )
    {
        var found = await desk.Inspection(code, stop);
        var request = found.Then(inspection =>
            AnswerDraftForm
                .Of(entry, inspection.Findings.Select(finding => finding.Number))
                .Parse(code, fields)
        );
        var done = await runner.Run(answer, request, caller, stop);
        return await InspectionRoutes.After(
            done,
            code,
            entry.Text("side") == "unit" ? "unit" : "person",
            FindingPageWords.Replied,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Conclude(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        ConcludeInspection conclude,
        OperationRunner runner,
        InspectionFormPages show,
        CancellationToken stop
    )
    {
        var request = ConclusionForm.Of(entry).Parse(code, fields);
        var done = await runner.Run(conclude, request, caller, stop);
        return await done.Leads(
            context,
            _ => InspectionUrls.Of(code),
            _ => FindingPageWords.Concluded,
            refusal => show.Conclude(context, code, entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> Remedy(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        GiveRemedy give,
        OperationRunner runner,
        InspectionFormPages show,
        CancellationToken stop
    )
    {
        var request = await RemedyForm.Of(entry).Parse(code, number, fields, stop);
        var done = await runner.Run(give, request, caller, stop);
        return await done.Leads(
            context,
            _ => InspectionUrls.Of(code),
            FindingPageWords.Given,
            refusal => show.Remedy(context, code, number, entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> Close(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CloseInspectionFile close,
        OperationRunner runner,
        InspectionPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(close, code, caller, stop);
        return await InspectionRoutes.After(
            done,
            code,
            "close",
            InspectionWords.Closed,
            entry,
            context,
            show,
            stop
        );
    }
}
