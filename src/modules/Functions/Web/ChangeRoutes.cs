using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Functions.Web;

/// <summary>Recording a function, and changing one.</summary>
internal static class ChangeRoutes
{
    private const string One = FunctionUrls.List + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(
            FunctionUrls.New,
            (
                string? unit,
                HttpContext context,
                Caller caller,
                FunctionPages show,
                CancellationToken stop
            ) => show.New(unit, FormEntry.Empty, context, caller, stop)
        );
        pages.MapPost(FunctionUrls.New, Record);
        Form(pages, "/correct", FormPurpose.Correct);
        pages.MapPost(One + "/correct", Correct);
        Form(pages, "/replace", FormPurpose.Replace);
        pages.MapPost(One + "/replace", Replace);
        Form(pages, "/end", FormPurpose.End);
        pages.MapPost(One + "/end", End);
        Form(pages, "/place", FormPurpose.Place);
        pages.MapPost(One + "/place", Place);
    }

    private static void Form(IEndpointRouteBuilder pages, string act, FormPurpose does) =>
        pages.MapGet(
            One + act,
            (
                Guid id,
                HttpContext context,
                Caller caller,
                FunctionPages show,
                CancellationToken stop
            ) => show.Change(does, id, FormEntry.Empty, context, caller, stop)
        );

    private static async Task<IResult> Record(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FunctionFormReading forms,
        RecordFunction record,
        OperationRunner runner,
        FunctionPages show,
        CancellationToken stop
    )
    {
        var request = await forms.Record(FunctionForm.Of(entry), stop);
        var done = await runner.Run(record, request, caller, stop);
        return done.Refusal is { } refusal
            ? await show.New(null, entry.With(refusal), context, caller, stop)
            : Pages.GoTo(
                context,
                FunctionUrls.Function(done.Value),
                Told.Done(FunctionWords.Recorded)
            );
    }

    private static async Task<IResult> Correct(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        CorrectFunction correct,
        OperationRunner runner,
        FunctionPages show,
        CancellationToken stop
    )
    {
        var request = FunctionFormReading.Correct(id, FunctionForm.Of(entry));
        var done = await runner.Run(correct, request, caller, stop);
        return done.Refusal is { } refusal
            ? await Refused(refusal, FormPurpose.Correct, id, entry, context, caller, show, stop)
            : Pages.GoTo(context, FunctionUrls.Function(id), Told.Done(FunctionWords.Corrected));
    }

    private static async Task<IResult> Replace(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FunctionFormReading forms,
        ReplaceFunction replace,
        OperationRunner runner,
        FunctionPages show,
        CancellationToken stop
    )
    {
        var request = forms.Replace(id, FunctionForm.Of(entry));
        var done = await runner.Run(replace, request, caller, stop);
        return done.Refusal is { } refusal
            ? await Refused(refusal, FormPurpose.Replace, id, entry, context, caller, show, stop)
            : Pages.GoTo(
                context,
                FunctionUrls.Function(done.Value),
                Told.Done(FunctionWords.Replaced)
            );
    }

    private static async Task<IResult> End(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FunctionFormReading forms,
        EndFunction end,
        OperationRunner runner,
        FunctionPages show,
        CancellationToken stop
    )
    {
        var request = forms.End(id, entry.TextOrNull("lastDay"), entry.TextOrNull("reason"));
        var done = await runner.Run(end, request, caller, stop);
        return done.Refusal is { } refusal
            ? await Refused(refusal, FormPurpose.End, id, entry, context, caller, show, stop)
            : Pages.GoTo(context, FunctionUrls.Function(id), Told.Done(FunctionWords.HasEnded));
    }

    private static async Task<IResult> Place(
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FunctionFormReading forms,
        PlaceFunction place,
        OperationRunner runner,
        FunctionPages show,
        CancellationToken stop
    )
    {
        var request = await forms.Place(id, entry.TextOrNull("unit"), stop);
        var done = await runner.Run(place, request, caller, stop);
        return done.Refusal is { } refusal
            ? await Refused(refusal, FormPurpose.Place, id, entry, context, caller, show, stop)
            : Pages.GoTo(context, FunctionUrls.Function(id), Told.Done(FunctionWords.Placed));
    }

    private static Task<IResult> Refused(
        Refusal refusal,
        FormPurpose does,
        Guid id,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        FunctionPages show,
        CancellationToken stop
    ) =>
        refusal.Kind is RefusalKind.NotAllowed
            ? Task.FromResult(refusal.Answer(context))
            : show.Change(does, id, entry.With(refusal), context, caller, stop);
}
