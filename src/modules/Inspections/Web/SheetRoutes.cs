using Chutri.Documents;
using Chutri.Inspections.Api;
using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.SelfReview;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

/// <summary>A check sheet: made, filled in at a desk, and what a person decides about what came from the field.</summary>
internal static class SheetRoutes
{
    private const string Sheets = InspectionRoutes.One + "/sheets";
    private const string One = Sheets + "/{number:int}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            Sheets + "/new",
            (string code, HttpContext context, SheetPages show, CancellationToken stop) =>
                show.New(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(Sheets + "/new", Make).TakesFiles();
        pages.MapGet(
            One,
            (
                string code,
                int number,
                HttpContext context,
                SheetPages show,
                CancellationToken stop
            ) => show.Show(context, code, number, "", FormEntry.Empty, stop)
        );
        pages.MapGet(One + "/files/{file:guid}", File);
        SheetFillRoutes.Map(pages, One);
        pages.MapPost(One + "/waiting", Judge);
        pages.MapPost(One + "/choices", Choose);
    }

    private static async Task<IResult> Make(
        string code,
        [AsParameters] SentForm sent,
        QuestionSheets kept,
        MakeSheet make,
        SheetPages show
    ) =>
        await sent.Run(
            make,
            await SheetUpload.Read(code, sent.Entry, sent.Context, sent.Fields, kept, sent.Stop),
            number => InspectionUrls.Sheet(code, number),
            SheetPageWords.Made,
            again => show.New(sent.Context, code, again, sent.Stop)
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

    private static Task<IResult> Judge(
        string code,
        int number,
        [AsParameters] SentForm sent,
        JudgeEntries judge,
        SheetPages show
    ) =>
        sent.Run(
            judge,
            JudgeEntriesForm.Of(sent.Entry).Parse(code, number, sent.Fields.Begin()),
            _ => InspectionUrls.Sheet(code, number),
            SheetPageWords.Judged,
            again => show.Show(sent.Context, code, number, "waiting", again, sent.Stop)
        );

    private static Task<IResult> Choose(
        string code,
        int number,
        [AsParameters] SentForm sent,
        ChooseAnswer choose,
        SheetPages show
    ) =>
        sent.Run(
            choose,
            ChooseAnswerForm
                .Of(sent.Entry)
                .Parse(code, number, sent.Fields.Begin(), "-" + sent.Entry.Text("question")),
            _ => InspectionUrls.Sheet(code, number),
            SheetPageWords.Chosen,
            again =>
                show.Show(
                    sent.Context,
                    code,
                    number,
                    "choice-" + sent.Entry.Text("question"),
                    again,
                    sent.Stop
                )
        );
}
