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

/// <summary>The texts of the counter's forms, and new editions of them.</summary>
internal static class FormTextRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(ProcedureUrls.Forms, List);
        pages.MapGet(
            ProcedureUrls.Forms + "/{kind}",
            (string kind, HttpContext context, FormTexts texts, CancellationToken stop) =>
                Show(context, kind, FormEntry.Empty, texts, stop)
        );
        pages.MapPost(ProcedureUrls.Forms + "/{kind}", Put);
    }

    private static async Task<IResult> List(
        HttpContext context,
        Caller caller,
        FormTexts texts,
        CancellationToken stop
    ) =>
        Pages.Show<FormListPage>(
            context,
            new FormListModel(
                [
                    .. (await texts.All(stop)).Select(text => new FormRow(
                        text.Kind.Word(),
                        text.Kind.Name(),
                        text.Mark,
                        text.Title,
                        text.Source,
                        text.Number,
                        text.Body
                    )),
                ],
                caller.Has(ProcedureActs.Forms)
            ),
            FormWords.Title
        );

    private static async Task<IResult> Put(
        string kind,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FieldReading fields,
        PutFormText put,
        OperationRunner runner,
        FormTexts texts,
        CancellationToken stop
    )
    {
        var request = FormTextForm.Of(entry).Parse(kind, fields.Begin());
        var done = await runner.Run(put, request, caller, stop);
        return done.Refusal is not { } refusal
                ? Pages.GoTo(context, ProcedureUrls.Forms, Told.Done(FormWords.Put))
            : refusal.Kind is RefusalKind.NotFound or RefusalKind.NotAllowed
                ? refusal.Answer(context)
            : await Show(context, kind, entry.With(refusal), texts, stop);
    }

    private static async Task<IResult> Show(
        HttpContext context,
        string kind,
        FormEntry entry,
        FormTexts texts,
        CancellationToken stop
    )
    {
        var caller = context.Features.Get<Caller>()!;
        if (!caller.Has(ProcedureActs.Forms))
        {
            return PlatformRefusals.RoleMayNot(ProcedureActs.Forms, caller).Answer(context);
        }

        if (FormKinds.Of(kind) is not { } of)
        {
            return ProcedureRefusals.NoSuchForm.Answer(context);
        }

        var text = await texts.InForce(of, stop);
        return Pages.Show<FormTextPage>(
            context,
            new FormTextModel(
                of.Word(),
                of.Name(),
                text.Mark,
                text.Title,
                text.Body,
                text.Source,
                string.Join(", ", FormFields.Of(of).Select(name => $"{{{name}}}")),
                entry
            ),
            FormWords.Change,
            ProcedurePages.StatusOf(entry)
        );
    }
}
