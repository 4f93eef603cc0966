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

/// <summary>Files: looked at, printed, handed out; letters of apology.</summary>
internal static class DossierRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        var one = ProcedureUrls.Dossiers + "/{code}";
        pages.MapGet(
            one,
            (string code, HttpContext context, DossierPages show, CancellationToken stop) =>
                show.Show(context, code, "", FormEntry.Empty, stop)
        );
        foreach (var kind in FormKinds.All.Where(kind => kind is not FormKind.Apology))
        {
            pages.MapGet(
                $"{one}/{kind.Word()}",
                (string code, HttpContext context, Sheets sheets, CancellationToken stop) =>
                    sheets.Show(context, code, kind, null, stop)
            );
        }

        pages.MapGet(
            one + "/apology/{number:int}",
            (string code, int number, HttpContext context, Sheets sheets, CancellationToken stop) =>
                sheets.Show(context, code, FormKind.Apology, number, stop)
        );
        pages.MapPost(one + "/hand-out", HandOut);
        pages.MapPost(one + "/apologise", Apologise);
    }

    private static async Task<IResult> HandOut(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        HandOverResult hand,
        OperationRunner runner,
        DossierPages show,
        CancellationToken stop
    )
    {
        var request = new HandOverForm(entry.TextOrNull("who"), entry.TextOrNull("to")).Parse(
            code,
            fields.Begin()
        );
        var done = await runner.Run(hand, request, caller, stop);
        return done.Refusal is not { } refusal
            ? Pages.GoTo(context, ProcedureUrls.Dossier(code), Told.Done(DossierWords.HandedOut))
            : await Again(refusal, context, code, "hand-out", entry, show, stop);
    }

    private static async Task<IResult> Apologise(
        string code,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        SignApology sign,
        OperationRunner runner,
        DossierPages show,
        CancellationToken stop
    )
    {
        var form = new ApologyForm(
            entry.TextOrNull("cause"),
            entry.TextOrNull("where"),
            entry.TextOrNull("newDue")
        );
        var done = await runner.Run(sign, form.Parse(code, fields.Begin()), caller, stop);
        return done.Refusal is not { } refusal
            ? Pages.GoTo(context, ProcedureUrls.Dossier(code, $"apology/{done.Value}"))
            : await Again(refusal, context, code, "apologise", entry, show, stop);
    }

    private static async Task<IResult> Again(
        Refusal refusal,
        HttpContext context,
        string code,
        string form,
        FormEntry entry,
        DossierPages show,
        CancellationToken stop
    ) =>
        refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
            ? refusal.Answer(context)
            : await show.Show(context, code, form, entry.With(refusal), stop);
}
