using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Processes.Forms;
using Chutri.Processes.Model;
using Chutri.Processes.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Processes.Web;

/// <summary>Cases that begin by themselves: set on the page of the process.</summary>
internal static class TimetableRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var all = ProcessUrls.List + "/{code}/timetables";
        pages.MapGet(
            all + "/new",
            (
                string code,
                HttpContext context,
                Caller caller,
                ProcessDesk desk,
                CancellationToken stop
            ) => Show(code, FormEntry.Empty, context, caller, desk, stop)
        );
        pages.MapPost(all + "/new", Make);
        pages.MapPost(all + "/{number:int}/stop", Stop);
    }

    private static async Task<IResult> Show(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ProcessDesk desk,
        CancellationToken stop
    ) =>
        !caller.Has(ProcessesActs.Schedule)
            ? PlatformRefusals.RoleMayNot(ProcessesActs.Schedule, caller).Answer(context)
        : await desk.Find(code, stop) is not { } process
            ? ProcessesRefusals.NoSuchProcess.Answer(context)
        : Pages.Show<TimetablePage>(
            context,
            new TimetablePageModel(process.Code, process.Title, entry),
            TimetableWords.New,
            ProcessPages.StatusOf(entry)
        );

    private static async Task<IResult> Make(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading typing,
        ProcessDesk desk,
        MakeTimetable make,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var form = new TimetableForm(
            entry.TextOrNull("title"),
            entry.TextOrNull("period"),
            entry.TextOrNull("day")
        );
        var done = await runner.Run(make, form.Parse(code, typing.Begin()), caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, ProcessUrls.Process(code), Told.Done(TimetableWords.Made))
            : refusal.Kind is RefusalKind.Invalid
                ? await Show(code, entry.With(refusal), context, caller, desk, stop)
            : refusal.Answer(context);
    }

    private static async Task<IResult> Stop(
        string code,
        int number,
        HttpContext context,
        Caller caller,
        StopTimetable end,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var done = await runner.Run(end, new StopTimetableRequest(code, number), caller, stop);
        return done.Refusal is { } refusal
            ? refusal.Answer(context)
            : Pages.GoTo(context, ProcessUrls.Process(code), Told.Done(TimetableWords.Stopped));
    }
}
