using Chutri.Dissemination.Forms;
using Chutri.Dissemination.Model;
using Chutri.Dissemination.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Dissemination.Web;

/// <summary>The roll in every way in which it is kept, and the screen for the room.</summary>
internal static class RollRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = DisseminationUrls.Sessions + "/{code}";
        pages.MapGet(one + "/projector", Projector);
        pages.MapGet(one + "/code", Code);
        pages.MapPost(one + "/roll", Roll);
        pages.MapPost(one + "/confirm", Confirm);
        pages.MapGet(one + "/paper", Paper);
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
            ) => show.Strike(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/entries/{entry:guid}/strike", Strike);
    }

    private static async Task<IResult> Projector(
        string code,
        HttpContext context,
        SessionPages pages,
        PublicAddress address,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var found = await pages.ForPaper(context, code, RollFilter.Waiting, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var (view, now) = (found.Value, clock.Now().Utc);
        var (session, slot) = (view.Session, AttendanceCode.SlotOf(now));
        var left = (int)Math.Ceiling((AttendanceCode.StartOf(slot + 1) - now).TotalSeconds);
        var path = DisseminationUrls.CheckIn(session.Code);
        var isOpen = session.State is SessionState.Open;
        context.Response.Headers["Refresh"] = $"{Math.Clamp(left + 1, 2, 10)}";
        return Pages.ShowBare<ProjectorPage>(
            context,
            new ProjectorModel(
                session.Title,
                view.Unit.Name,
                isOpen ? Spaced(AttendanceCode.Typed(session.Secret, slot)) : "",
                address.Of(context.Request, path),
                isOpen
                    ? QrCode.Svg(
                        address.Of(
                            context.Request,
                            $"{path}?k={AttendanceCode.Scanned(session.Secret, slot)}"
                        ),
                        SessionWords.CodeTitle.ToString()
                    )
                    : "",
                view.Present,
                view.Expected,
                left,
                isOpen
            ),
            SessionWords.CodeTitle
        );
    }

    /// <summary>For the secretary's page, which shows the present code while it stays open.</summary>
    private static async Task<IResult> Code(
        string code,
        HttpContext context,
        SessionPages pages,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await pages.ForPaper(context, code, RollFilter.Waiting, stop)).Answer(
            context,
            view =>
            {
                var now = clock.Now().Utc;
                var slot = AttendanceCode.SlotOf(now);
                return TypedResults.Ok(
                    new LiveCodeJson(
                        view.Session.State is SessionState.Open
                            ? Spaced(AttendanceCode.Typed(view.Session.Secret, slot))
                            : "",
                        (int)Math.Ceiling((AttendanceCode.StartOf(slot + 1) - now).TotalSeconds),
                        view.Present,
                        view.Waiting
                    )
                );
            }
        );

    private sealed record LiveCodeJson(string Code, int SecondsLeft, int Present, int Waiting);

    private static string Spaced(string code) => $"{code[..3]} {code[3..]}";

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

    private static async Task<IResult> Paper(
        string code,
        HttpContext context,
        SessionPages pages,
        AuthorityClock clock,
        CancellationToken stop
    ) =>
        (await pages.ForPaper(context, code, RollFilter.All, stop)).Answer(
            context,
            view =>
                Pages.Show<PaperPage>(
                    context,
                    new PaperModel(
                        "",
                        view.Session.Code,
                        view.Session.Title,
                        view.Unit.Name,
                        clock.LocalOf(view.Session.StartsAt),
                        view.Session.Place,
                        [.. view.Roll.Items.Where(line => !line.Exempt).Select(RollRows.Of)],
                        view.Roll.Total
                    ),
                    SessionWords.PrintRoll
                )
        );

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
        var files = await SentFiles.Read(context, record.Act, stop);
        var request = files.Refusal is { } unread
            ? unread
            : await new RecordRollForm(entry.All("present")).Parse(
                code,
                AttendanceWay.Paper,
                files.Value,
                fields.Begin(),
                stop
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
        var files = await SentFiles.Read(context, record.Act, stop);
        var request = files.Refusal is { } unread
            ? unread
            : await RollImport.Parse(code, files.Value, sessions, fields.Begin(), stop);
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
            ? await show.Strike(context, code, typed.With(refusal), stop)
            : Pages.GoTo(context, DisseminationUrls.Session(code), Told.Done(SessionWords.Struck));
    }
}
