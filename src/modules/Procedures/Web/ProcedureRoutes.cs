using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Forms;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.ProcessEngine.Describing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Web;

/// <summary>The catalogue: listed, looked at, typed.</summary>
internal static class ProcedureRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(ProcedureUrls.List, List);
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

    private static async Task<IResult> List(
        string? state,
        string? unit,
        string? q,
        string? after,
        HttpContext context,
        Caller caller,
        FindProcedures find,
        CancellationToken stop
    )
    {
        var filter = new ProcedureFilter(state, unit, q);
        var page = await find.Page(filter, after, stop);
        return Pages.Show<ProcedureListPage>(
            context,
            new ProcedureListModel(
                [.. States.Select(one => Chip(one.State, one.Name, filter))],
                q ?? "",
                state,
                [
                    .. page.Items.Select(line => new ProcedureRowModel(
                        line.Code,
                        line.Name,
                        ProcedureUrls.Procedure(line.Code),
                        line.Field,
                        line.Level,
                        line.Unit,
                        SpanWords.Of(WorkSpan.Parse(line.Promise, null)),
                        ProcedureWords.FeeOf(line.FeeInVnd),
                        line.Process.Length > 0,
                        line.EndedOn is { } ended ? ProcedureWords.EndedOn(ended) : null
                    )),
                ],
                PagingView.Of(page, ProcedureWords.Procedures, Address(filter), after is null),
                caller.Has(ProcedureActs.Describe),
                q is { Length: > 0 } || state is not (null or "all") || unit is { Length: > 0 }
            ),
            ProcedureWords.List
        );
    }

    private static readonly (string State, Words Name)[] States =
    [
        ("all", ProcedureWords.All),
        ("open", ProcedureWords.Open),
        ("unbound", ProcedureWords.Unbound),
        ("ended", ProcedureWords.Ended),
    ];

    private static FilterChip Chip(string state, Words name, ProcedureFilter filter) =>
        new(name, Address(filter with { State = state }), (filter.State ?? "all") == state);

    private static string Address(ProcedureFilter filter) =>
        Addresses.Of(
            ProcedureUrls.List,
            ("state", filter.State),
            ("unit", filter.Unit),
            ("q", filter.Words)
        );

    private static async Task<IResult> New(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        UnitDirectory units,
        RecordProcedure record,
        OperationRunner runner,
        ProcedurePages show,
        CancellationToken stop
    )
    {
        var request = await ProcedureForm.Of(entry).Parse(units, stop);
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
        CorrectProcedure correct,
        OperationRunner runner,
        ProcedurePages show,
        CancellationToken stop
    )
    {
        var request = ProcedureForm.Of(entry).Parse(code);
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
        EndProcedure end,
        OperationRunner runner,
        ProcedurePages show,
        CancellationToken stop
    )
    {
        var request = new EndProcedureForm(entry.TextOrNull("reason")).Parse(code);
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
