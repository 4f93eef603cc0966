using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Forms;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Web;

/// <summary>The catalogue: looked at, typed.</summary>
internal static class ProcedureRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            ProcedureUrls.New,
            (HttpContext context, ProcedurePages show, CancellationToken stop) =>
                show.New(context, FormEntry.Empty, stop)
        );
        pages.MapPost(ProcedureUrls.New, New);
        var one = ProcedureUrls.List + "/{code}";
        pages.MapGet(
            one,
            (string code, HttpContext context, ProcedurePages show, CancellationToken stop) =>
                show.Show(context, code, FormEntry.Empty, stop)
        );
        pages.MapGet(
            one + "/change",
            (string code, HttpContext context, ProcedurePages show, CancellationToken stop) =>
                show.Change(context, code, FormEntry.Empty, stop)
        );
        pages.MapPost(one + "/change", Change);
        pages.MapPost(one + "/end", End);
    }

    private static async Task<IResult> New(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        RecordProcedure record,
        OperationRunner runner,
        ProcedurePages show,
        CancellationToken stop
    )
    {
        var request = await ProcedureForm.Of(entry).Parse(fields.Begin(), stop);
        var done = await runner.Run(record, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.New(context, entry.With(refusal), stop)
            : Pages.GoTo(
                context,
                ProcedureUrls.Procedure(done.Value),
                Told.Done(ProcedureWords.Recorded)
            );
    }

    private static async Task<IResult> Change(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        CorrectProcedure correct,
        OperationRunner runner,
        ProcedurePages show,
        CancellationToken stop
    )
    {
        var request = ProcedureForm.Of(entry).Parse(code, fields.Begin());
        var done = await runner.Run(correct, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.Change(context, code, entry.With(refusal), stop)
            : Pages.GoTo(
                context,
                ProcedureUrls.Procedure(code),
                Told.Done(ProcedureWords.Corrected)
            );
    }

    private static async Task<IResult> End(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        EndProcedure end,
        OperationRunner runner,
        ProcedurePages show,
        CancellationToken stop
    )
    {
        var request = new EndProcedureForm(entry.TextOrNull("reason")).Parse(code, fields.Begin());
        var done = await runner.Run(end, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(
                    context,
                    ProcedureUrls.Procedure(code),
                    Told.Done(ProcedureWords.EndedNow)
                )
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await show.Show(context, code, entry.With(refusal), stop);
    }
}
