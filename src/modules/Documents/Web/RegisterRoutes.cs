using System.Globalization;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Documents.Web;

/// <summary>The register as a list.</summary>
internal static class RegisterRoutes
{
    /// <summary>Count, rows, states, issuers, years; however many documents there are.</summary>
    public const int StatementBudget = 5;

    public static void Map(IEndpointRouteBuilder pages) =>
        pages.MapGet(DocumentUrls.Register, Show);

    private static async Task<IResult> Show(
        string? q,
        string? state,
        string? direction,
        string? kind,
        string? issuer,
        string? year,
        string? after,
        HttpContext context,
        Caller caller,
        FindDocuments find,
        CancellationToken stop
    )
    {
        var filter = new FilterForm(q, state, direction, kind, issuer, year).ParseLeniently();
        var page = await find.Run(new(filter, after), stop);
        var facets = await find.Facets(stop);
        var heading = DocumentWords.Heading(
            page.Total,
            filter.IsAll ? facets.States.GetValueOrDefault(DocumentState.ToCheck) : 0
        );
        return Pages.Show<DocumentListPage>(
            context,
            new DocumentListModel(
                heading,
                [.. page.Items.Select(Line)],
                Filter(filter, facets),
                PagingView.Of(page, DocumentWords.Things, Address(filter), after is null),
                caller.Has(DocumentActs.Register),
                facets.States.Count == 0
            ),
            heading
        );
    }

    private static DocumentLine Line(DocumentRow row) =>
        new(
            DocumentUrls.Document(row.Id),
            row.Title,
            row.Subject,
            row.Issuer,
            row.Date,
            row.Entry.Name,
            row.ReceivedOn,
            row.State.Name(),
            row.State is DocumentState.HandledOutside
        );

    private static RegisterFilterModel Filter(DocumentFilter filter, DocumentFacets facets) =>
        new(
            filter.Words ?? "",
            filter.State?.ToString() ?? "",
            filter.Kind?.ToString() ?? "",
            filter.Issuer ?? "",
            filter.Year is { } year ? Number(year) : "",
            filter.Direction?.ToString() ?? "",
            States(filter, facets),
            Choices.Kinds,
            [
                .. facets.Issuers.Select(one => new Choice(
                    one.Key,
                    string.Create(CultureInfo.InvariantCulture, $"{one.Name} ({one.Count})")
                )),
            ],
            [.. facets.Years.Select(one => new Choice(Number(one), Number(one)))],
            Choices.Directions
        );

    /// <summary>The counts are those of the whole register: they stand only where nothing else narrows the list.</summary>
    private static IReadOnlyList<FilterChip> States(DocumentFilter filter, DocumentFacets facets)
    {
        var whole = filter with { State = null };
        return
        [
            new(
                DocumentWords.All,
                Address(whole),
                filter.State is null,
                whole.IsAll ? facets.States.Values.Sum() : null
            ),
            .. Enum.GetValues<DocumentState>()
                .Select(state => new FilterChip(
                    state.Name(),
                    Address(filter with { State = state }),
                    filter.State == state,
                    whole.IsAll ? facets.States.GetValueOrDefault(state) : null
                )),
        ];
    }

    private static string Address(DocumentFilter filter)
    {
        var query = new QueryBuilder();
        Add("q", filter.Words);
        Add("state", filter.State?.ToString());
        Add("direction", filter.Direction?.ToString());
        Add("kind", filter.Kind?.ToString());
        Add("issuer", filter.Issuer);
        Add("year", filter.Year is { } year ? Number(year) : null);
        return DocumentUrls.Register + query;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                query.Add(name, value);
            }
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
