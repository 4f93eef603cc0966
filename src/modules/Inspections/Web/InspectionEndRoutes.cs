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
internal static partial class InspectionEndRoutes
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
        pages.MapPost(one + "/findings/{number:int}/effect", Check);
        pages.MapPost(one + "/close", Close);
    }

    private static async Task<IResult> Write(
        string code,
        [AsParameters] SentForm sent,
        SignsInForce signs,
        WriteFinding write,
        InspectionFormPages show
    )
    {
        var known = (await signs.Read(sent.Stop)).Select(sign => sign.Code).ToList();
        return await sent.Run(
            write,
            await FindingForm.Of(sent.Entry).Parse(code, known, sent.Fields.Begin(), sent.Stop),
            _ => InspectionUrls.Of(code),
            FindingPageWords.Written,
            again => show.Finding(sent.Context, code, again, sent.Stop)
        );
    }

    private static Task<IResult> Send(
        string code,
        [AsParameters] SentForm sent,
        SendDraft send,
        InspectionPages show
    ) => sent.OnInspection(code, "send", InspectionWords.Sent, send, code, show);

    private static async Task<IResult> Answer(
        string code,
        [AsParameters] SentForm sent,
        InspectionDesk desk,
        AnswerDraft answer,
        InspectionPages show
    ) =>
        await sent.OnInspection(
            code,
            sent.Entry.Text("side") == "unit" ? "unit" : "person",
            FindingPageWords.Replied,
            answer,
            (await desk.Inspection(code, sent.Stop)).Then(inspection =>
                AnswerDraftForm
                    .Of(sent.Entry, inspection.Findings.Select(finding => finding.Number))
                    .Parse(code, sent.Fields.Begin())
            ),
            show
        );

    private static Task<IResult> Conclude(
        string code,
        [AsParameters] SentForm sent,
        ConcludeInspection conclude,
        InspectionFormPages show
    ) =>
        sent.Run(
            conclude,
            ConclusionForm.Of(sent.Entry).Parse(code, sent.Fields.Begin()),
            _ => InspectionUrls.Of(code),
            FindingPageWords.Concluded,
            again => show.Conclude(sent.Context, code, again, sent.Stop)
        );

    private static Task<IResult> Close(
        string code,
        [AsParameters] SentForm sent,
        CloseInspectionFile close,
        InspectionPages show
    ) =>
        sent.OnInspection(
            code,
            "close",
            InspectionWords.Closed,
            close,
            new CloseInspectionForm(sent.Entry.TextOrNull("why")).Parse(code, sent.Fields.Begin()),
            show
        );
}
