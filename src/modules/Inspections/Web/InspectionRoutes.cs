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
        pages.MapPost(One + "/papers/handed-over", HandOver);
        InspectionEndRoutes.Map(pages);
    }

    private static async Task<IResult> Decide(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        DecideInspection decide,
        OperationRunner runner,
        InspectionPages show,
        CancellationToken stop
    )
    {
        var request = await DecideInspectionForm.Of(entry).Parse(fields, stop);
        var done = await runner.Run(decide, request, caller, stop);
        return await done.Leads(
            context,
            InspectionUrls.Of,
            _ => InspectionWords.Decided,
            refusal => show.Decide(context, entry.With(refusal), null, null, null, null, stop)
        );
    }

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
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        ChangeTeam change,
        OperationRunner runner,
        InspectionFormPages show,
        CancellationToken stop
    )
    {
        var request = await TeamForm.Of(entry).Parse(code, fields, stop);
        var done = await runner.Run(change, request, caller, stop);
        return await done.Leads(
            context,
            _ => InspectionUrls.Of(code),
            _ => InspectionWords.TeamChanged,
            refusal => show.Team(context, code, entry.With(refusal), stop)
        );
    }

    private static async Task<IResult> Declare(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        DeclareTie declare,
        OperationRunner runner,
        InspectionPages show,
        CancellationToken stop
    )
    {
        var request = new DeclareTieForm(entry.TextOrNull("tie")).Parse(code, fields);
        var done = await runner.Run(declare, request, caller, stop);
        return await After(done, code, "tie", InspectionWords.Declared, entry, context, show, stop);
    }

    private static async Task<IResult> AddPapers(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        AddInspectionPapers add,
        OperationRunner runner,
        InspectionPages show,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, add.Act, SecretFiles.Refuse, stop);
        var request = files.Then<AddInspectionPapersRequest>(read => new AddInspectionPapersRequest(
            code,
            read
        ));
        var done = await runner.Run(add, request, caller, stop);
        return await After(
            done,
            code,
            "papers",
            InspectionWords.FilesAdded,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> HandOver(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        TypedFields fields,
        HandOverPapers hand,
        OperationRunner runner,
        InspectionPages show,
        CancellationToken stop
    )
    {
        var request = new HandOverPapersForm(entry.TextOrNull("note")).Parse(code, fields);
        var done = await runner.Run(hand, request, caller, stop);
        return await After(
            done,
            code,
            "handed-over",
            InspectionWords.HandedOver,
            entry,
            context,
            show,
            stop
        );
    }

    internal static Task<IResult> After<T>(
        Outcome<T> done,
        string code,
        string form,
        Words told,
        FormEntry entry,
        HttpContext context,
        InspectionPages show,
        CancellationToken stop
    ) =>
        done.Leads(
            context,
            _ => InspectionUrls.Of(code),
            _ => told,
            refusal => show.Show(context, code, form, entry.With(refusal), stop)
        );
}
