using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Procedures.Web;

/// <summary>The list of files of a counter.</summary>
internal static class DossierListRoutes
{
    private static readonly (string State, Words Name)[] States =
    [
        ("all", CounterWords.All),
        ("under-way", CounterWords.UnderWay),
        ("late", CounterWords.Late),
        ("ready", CounterWords.Ready),
        ("asked", CounterWords.Waiting),
        ("handed-over", CounterWords.HandedOver),
        ("refused", CounterWords.NotTaken),
        ("stopped", CounterWords.Stopped),
    ];

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(ProcedureUrls.Dossiers, List);

    private static async Task<IResult> List(
        string? state,
        string? unit,
        string? q,
        string? after,
        HttpContext context,
        Caller caller,
        FindDossiers find,
        Calendars calendars,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        if (!caller.Has(ProcedureActs.Receive))
        {
            return PlatformRefusals.RoleMayNot(ProcedureActs.Receive, caller).Answer(context);
        }

        var filter = new DossierFilter(state, unit, q);
        var page = await find.Page(filter, after, caller, stop);
        var calendar = await calendars.InForce(stop);
        var today = clock.Now().Today;
        return Pages.Show<DossierListPage>(
            context,
            new DossierListModel(
                [.. States.Select(one => Chip(one.State, one.Name, filter))],
                q ?? "",
                state,
                [
                    .. page.Items.Select(line =>
                    {
                        var timing = DossierPages.Timing(
                            line.State,
                            line.DueOn,
                            line.ReadyOn,
                            calendar,
                            line.StandsSince ?? today
                        );
                        return new DossierRow(
                            line.Code,
                            ProcedureUrls.Dossier(line.Code),
                            line.Procedure,
                            line.Unit,
                            line.Applicant,
                            clock.LocalOf(line.CameAt),
                            line.DueOn,
                            line.NewDueOn,
                            line.State.Name(),
                            timing?.Kind,
                            timing?.Sentence
                        );
                    }),
                ],
                PagingView.Of(page, CounterWords.Files, Address(filter), after is null),
                q is { Length: > 0 } || state is not (null or "all") || unit is { Length: > 0 }
            ),
            CounterWords.List
        );
    }

    private static FilterChip Chip(string state, Words name, DossierFilter filter) =>
        new(name, Address(filter with { State = state }), (filter.State ?? "all") == state);

    private static string Address(DossierFilter filter) =>
        Addresses.Of(
            ProcedureUrls.Dossiers,
            ("state", filter.State),
            ("unit", filter.Unit),
            ("q", filter.Words)
        );
}
