using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Search;

/// <summary>The one search box: a code, a document number in any spelling, a person, a unit, or words with or without marks.</summary>
internal static class SearchParts
{
    private const int OfEach = 10;

    public static void AddTo(IServiceCollection services) => services.AddScoped<Everything>();

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder api)
    {
        pages.MapGet("/search", ShowPage);
        api.MapGet("/search", ShowHits)
            .WithName("Search")
            .WithTags("Search")
            .WithSummary(SearchWords.ApiSummary.English)
            .Produces<IReadOnlyList<SearchGroup>>();
    }

    private static async Task<IResult> ShowPage(
        string? q,
        HttpContext context,
        Everything everything,
        CancellationToken stop
    )
    {
        var words = (q ?? "").Trim();
        var groups = words.Length == 0 ? [] : await everything.Find(words, OfEach, stop);
        if (groups is [{ Hits: [var only] }])
        {
            return TypedResults.LocalRedirect(only.Href);
        }

        var found = groups.Sum(group => group.Hits.Count);
        return Pages.Show<SearchPage>(
            context,
            new SearchPageModel(words, groups),
            SearchWords.Heading(found, words)
        );
    }

    private static async Task<IResult> ShowHits(
        string? q,
        Everything everything,
        CancellationToken stop
    ) =>
        TypedResults.Ok(
            string.IsNullOrWhiteSpace(q) ? [] : await everything.Find(q.Trim(), OfEach, stop)
        );
}

public sealed record SearchPageModel(string Words, IReadOnlyList<SearchGroup> Groups);

/// <param name="Kind">work, documents, units, people.</param>
public sealed record SearchGroup(string Kind, string Title, IReadOnlyList<SearchHit> Hits);

public sealed record SearchHit(string Label, string? Note, string Href);
