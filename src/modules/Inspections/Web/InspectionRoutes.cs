using Chutri.Documents;
using Chutri.Inspections.Forms;
using Chutri.Inspections.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

/// <summary>Inspections: found, decided, looked at, and what the team and the unit do until the draft.</summary>
internal static class InspectionRoutes
{
    public const string One = InspectionUrls.List + "/{code}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            InspectionUrls.List,
            (string? after, HttpContext context, InspectionPages show, CancellationToken stop) =>
                show.List(context, after, stop)
        );
        pages.MapGet(
            InspectionUrls.New,
            (
                string? plan,
                string? line,
                string? unit,
                string? act,
                HttpContext context,
                InspectionPages show,
                CancellationToken stop
            ) => show.Decide(context, FormEntry.Empty, plan, line, unit, act, stop)
        );
        pages.MapPost(InspectionUrls.New, Decide);
        pages.MapGet(
            One,
            (string code, HttpContext context, InspectionPages show, CancellationToken stop) =>
                show.Show(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapGet(One + "/papers/{paper:guid}", Paper);
        pages.MapGet(
            One + "/team",
            (string code, HttpContext context, InspectionFormPages show, CancellationToken stop) =>
                show.Team(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(One + "/team", ChangeTeam);
        pages.MapPost(One + "/tie", Declare);
        pages.MapPost(One + "/papers", AddPapers).TakesFiles();
        pages.MapPost(One + "/papers/{paper:guid}/mistaken", Mistaken);
        pages.MapPost(One + "/papers/handed-over", HandOver);
        InspectionEndRoutes.Map(pages);
    }

    private static async Task<IResult> Decide(
        [AsParameters] SentForm sent,
        InspectionDesk desk,
        DecideInspection decide,
        InspectionPages show
    ) =>
        await sent.Run(
            decide,
            await DecideInspectionForm.Of(sent.Entry).Parse(desk, sent.Fields.Begin(), sent.Stop),
            InspectionUrls.Of,
            InspectionWords.Decided,
            again => show.Decide(sent.Context, again, null, null, null, null, sent.Stop)
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
        [AsParameters] SentForm sent,
        ChangeTeam change,
        InspectionFormPages show
    ) =>
        await sent.Run(
            change,
            await TeamForm.Of(sent.Entry).Parse(code, sent.Fields.Begin(), sent.Stop),
            _ => InspectionUrls.Of(code),
            InspectionWords.TeamChanged,
            again => show.Team(sent.Context, code, again, sent.Stop)
        );

    private static Task<IResult> Declare(
        string code,
        [AsParameters] SentForm sent,
        DeclareTie declare,
        InspectionPages show
    ) =>
        sent.OnInspection(
            code,
            "tie",
            InspectionWords.Declared,
            declare,
            new DeclareTieForm(sent.Entry.TextOrNull("tie")).Parse(code, sent.Fields.Begin()),
            show
        );

    private static async Task<IResult> AddPapers(
        string code,
        [AsParameters] SentForm sent,
        AddInspectionPapers add,
        InspectionPages show
    ) =>
        await sent.OnInspection(
            code,
            "papers",
            InspectionWords.FilesAdded,
            add,
            (await SentFiles.Read(sent.Context, add.Act, SecretFiles.Refuse, sent.Stop)).With(
                files => PapersForm.Of(sent.Entry).Parse(code, files, sent.Fields.Begin())
            ),
            show
        );

    private static Task<IResult> Mistaken(
        string code,
        Guid paper,
        [AsParameters] SentForm sent,
        MarkPaperMistaken mark,
        InspectionPages show
    ) =>
        sent.OnInspection(
            code,
            "mistaken-" + paper,
            InspectionWords.MistakenNow,
            mark,
            new MistakenPaperForm(sent.Entry.TextOrNull("reason")).Parse(
                code,
                paper,
                sent.Fields.Begin()
            ),
            show
        );

    private static Task<IResult> HandOver(
        string code,
        [AsParameters] SentForm sent,
        HandOverPapers hand,
        InspectionPages show
    ) =>
        sent.OnInspection(
            code,
            "handed-over",
            InspectionWords.HandedOver,
            hand,
            new HandOverPapersForm(sent.Entry.TextOrNull("note")).Parse(code, sent.Fields.Begin()),
            show
        );

    /// <summary>A form that stands on the page of the inspection, and leads back to it.</summary>
    /// <param name="form">Its name there.</param>
    internal static Task<IResult> OnInspection<TRequest, TResult>(
        this SentForm sent,
        string code,
        string form,
        Words told,
        IOperation<TRequest, TResult> operation,
        Outcome<TRequest> request,
        InspectionPages show
    ) =>
        sent.Run(
            operation,
            request,
            _ => InspectionUrls.Of(code),
            told,
            again => show.Show(sent.Context, code, form, again, sent.Stop)
        );
}
