using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Forms;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Web;

/// <summary>The counter: which procedure, who, which papers; taken in, asked once, or refused.</summary>
internal static class CounterRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            ProcedureUrls.Counter,
            (
                string? procedure,
                string? dossier,
                HttpContext context,
                CounterPages show,
                CancellationToken stop
            ) => show.Show(context, procedure, dossier, FormEntry.Empty, stop)
        );
        pages.MapPost(ProcedureUrls.Counter, TakeIn);
    }

    private static async Task<IResult> TakeIn(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        TakeIn take,
        OperationRunner runner,
        CounterPages show,
        CancellationToken stop
    )
    {
        var form = TakeInForm.Of(entry);
        var decision = form.Decision ?? "accept"; // the main button, and Enter in a field
        var done = await runner.Run(
            take,
            (form with { Decision = decision }).Parse(fields.Begin()),
            caller,
            stop
        );
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, ProcedureUrls.Dossier(done.Value, PaperOf(decision)))
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await show.Show(context, form.Procedure, form.Dossier, entry.With(refusal), stop);
    }

    private static string PaperOf(string decision) =>
        decision switch
        {
            "ask" => FormKind.Request.Word(),
            "refuse" => FormKind.Refusal.Word(),
            _ => FormKind.Slip.Word(),
        };
}
