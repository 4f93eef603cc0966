using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>Sessions: planned, begun, ended; conclusions and files.</summary>
internal static class SessionRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var of = DisseminationUrls.List + "/{code}/sessions/new";
        pages.MapGet(
            of,
            (
                string code,
                string? unit,
                HttpContext context,
                SessionPages show,
                CancellationToken stop
            ) => show.Plan(context, code, unit, FormEntry.Empty, stop)
        );
        pages.MapPost(of, Plan);
        var one = DisseminationUrls.Sessions + "/{code}";
        pages.MapGet(
            one,
            (string code, HttpContext context, SessionPages show, CancellationToken stop) =>
                show.Show(context, code, "", FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/open", Open);
        pages.MapPost(one + "/close", Close);
        pages.MapPost(one + "/conclusions", Note);
        pages.MapGet(
            one + "/conclusions/{number:int}/give",
            (
                string code,
                int number,
                HttpContext context,
                SessionPages show,
                CancellationToken stop
            ) => show.GiveWork(context, code, number, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/conclusions/{number:int}/give", Give);
        pages.MapPost(one + "/make-ups", AskMakeUp);
        pages.MapPost(one + "/files", AddFiles).TakesFiles();
        pages.MapGet(one + "/files/{file:guid}", File);
    }

    private static async Task<IResult> Plan(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PlanSession plan,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var request = await PlanSessionForm.Of(entry).Parse(code, fields.Begin(), stop);
        var done = await runner.Run(plan, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    DisseminationUrls.Session(done.Value),
                    Told.Done(SessionWords.Planned)
                )
            : refusal.Kind is RefusalKind.NotFound ? refusal.Answer(context)
            : await show.Plan(context, code, null, entry.With(refusal), stop);
    }

    private static async Task<IResult> Open(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        OpenSession open,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(open, code, caller, stop);
        return await After(done, SessionWords.Opened, "open", code, entry, context, show, stop);
    }

    private static async Task<IResult> Close(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CloseSession close,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var request = new CloseSessionForm(entry.TextOrNull("minutes")).Parse(code, fields.Begin());
        var done = await runner.Run(close, request, caller, stop);
        return await After(done, SessionWords.Ended, "close", code, entry, context, show, stop);
    }

    private static async Task<IResult> Note(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        NoteConclusion note,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var request = new NoteConclusionForm(entry.TextOrNull("text")).Parse(code, fields.Begin());
        var done = await runner.Run(note, request, caller, stop);
        return await After(
            done,
            SessionWords.Noted,
            "conclusions",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> Give(
        string code,
        int number,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        GiveWork give,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var request = await new GiveWorkForm(
            entry.TextOrNull("title"),
            entry.TextOrNull("deliverable"),
            entry.TextOrNull("leadUnit"),
            entry.TextOrNull("accountable"),
            entry.TextOrNull("authority"),
            entry.TextOrNull("dueOn")
        ).Parse(code, number, fields.Begin(), stop);
        var done = await runner.Run(give, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.GiveWork(context, code, number, entry.With(refusal), stop)
            : Pages.GoTo(
                context,
                DisseminationUrls.Session(code),
                Told.Done(SessionWords.GivenWork(done.Value))
            );
    }

    private static async Task<IResult> AskMakeUp(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AskMakeUp ask,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var request = AskMakeUpForm.Of(entry).Parse(code, fields.Begin());
        var done = await runner.Run(ask, request, caller, stop);
        var told = done.Refused ? SessionWords.AskMakeUp : SessionWords.MakeUpAsked(done.Value);
        return await After(done, told, "make-ups", code, entry, context, show, stop);
    }

    private static async Task<IResult> AddFiles(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        AddSessionFiles add,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, add.Act, SecretFiles.Refuse, stop);
        var request = files.With(read =>
            new AddSessionFilesForm(entry.TextOrNull("kind")).Parse(code, read, fields.Begin())
        );
        var done = await runner.Run(add, request, caller, stop);
        return await After(
            done,
            SessionWords.FilesAdded,
            "files",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> File(
        string code,
        Guid file,
        HttpContext context,
        Caller caller,
        CampaignDesk desk,
        ShowSession show,
        FileStore files,
        CancellationToken stop
    )
    {
        var held = await desk.Hold(code, caller, stop);
        return held.Refusal is { } refusal ? refusal.Answer(context)
            : await show.File(code, file, files, stop) is { } found
                ? KeptFileAnswer.Of(context, found)
            : Model.DisseminationRefusals.NoSuchFile.Answer(context);
    }

    internal static Task<IResult> After<T>(
        Outcome<T> done,
        Words told,
        string form,
        string code,
        FormEntry entry,
        HttpContext context,
        SessionPages show,
        CancellationToken stop
    ) =>
        done.AnswerForm(
            context,
            DisseminationUrls.Session(code),
            _ => told,
            refusal => show.Show(context, code, form, entry.With(refusal), stop)
        );
}
