using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Documents;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>The roll in every way in which it is kept.</summary>
internal static class RollRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = DisseminationUrls.Sessions + "/{code}";
        pages.MapPost(one + "/roll", Roll);
        pages.MapPost(one + "/confirm", Confirm);
        pages.MapGet(
            one + "/paper-roll",
            (string code, HttpContext context, SessionPages show, CancellationToken stop) =>
                show.PaperRoll(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/paper-roll", PaperRoll).TakesFiles();
        pages.MapGet(
            one + "/import",
            (string code, HttpContext context, SessionPages show, CancellationToken stop) =>
                show.Import(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/import", Import).TakesFiles();
        pages.MapGet(
            one + "/entries/{entry:guid}/strike",
            (
                string code,
                Guid entry,
                HttpContext context,
                SessionPages show,
                CancellationToken stop
            ) => show.Strike(context, code, entry, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/entries/{entry:guid}/strike", Strike);
    }

    private static async Task<IResult> Roll(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        RecordRoll record,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var request = await new RecordRollForm(entry.All("present")).Parse(
            code,
            AttendanceWay.Roll,
            [],
            fields.Begin(),
            stop
        );
        var done = await runner.Run(record, request, caller, stop);
        var told = done.Refused ? SessionWords.Save : SessionWords.Saved(done.Value);
        return await SessionRoutes.After(done, told, "roll", code, entry, context, show, stop);
    }

    private static async Task<IResult> Confirm(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ConfirmCheckIns confirm,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var done = await runner.Run(confirm, new ConfirmCheckInsRequest(code, null), caller, stop);
        return await SessionRoutes.After(
            done,
            SessionWords.Confirmed,
            "confirm",
            code,
            entry,
            context,
            show,
            stop
        );
    }

    private static async Task<IResult> PaperRoll(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        RecordRoll record,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, record.Act, SecretFiles.Refuse, stop);
        var request = await files.With(read =>
            new RecordRollForm(entry.All("present")).Parse(
                code,
                AttendanceWay.Paper,
                read,
                fields.Begin(),
                stop
            )
        );
        var done = await runner.Run(record, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.PaperRoll(context, code, entry.With(refusal), stop)
            : Pages.GoTo(
                context,
                DisseminationUrls.Session(code),
                Told.Done(SessionWords.Saved(done.Value))
            );
    }

    private static async Task<IResult> Import(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        ShowSession sessions,
        RecordRoll record,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var files = await SentFiles.Read(context, record.Act, SecretFiles.Refuse, stop);
        var request = await files.With(read =>
            RollImport.Parse(code, read, sessions, fields.Begin(), stop)
        );
        var done = await runner.Run(record, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.Import(context, code, entry.With(refusal), stop)
            : Pages.GoTo(
                context,
                DisseminationUrls.Session(code),
                Told.Done(SessionWords.Saved(done.Value))
            );
    }

    private static async Task<IResult> Strike(
        string code,
        Guid entry,
        FormEntry typed,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        StrikeAttendance strike,
        OperationRunner runner,
        SessionPages show,
        CancellationToken stop
    )
    {
        var request = new StrikeAttendanceForm(typed.TextOrNull("reason")).Parse(
            code,
            entry,
            fields.Begin()
        );
        var done = await runner.Run(strike, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.Strike(context, code, entry, typed.With(refusal), stop)
            : Pages.GoTo(context, DisseminationUrls.Session(code), Told.Done(SessionWords.Struck));
    }
}
