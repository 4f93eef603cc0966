using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Chutri.ProcessEngine.Describing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Web;

/// <summary>The catalogue as a list.</summary>
internal static class ProcedureListRoutes
{
    public static void Map(IEndpointRouteBuilder pages) => pages.MapGet(ProcedureUrls.List, List);

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
}
