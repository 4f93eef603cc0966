using System.Text.Json.Serialization;
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
            .WithSummary(SearchWords.ApiSummary)
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
        if (OneMeant(groups) is { } meant)
        {
            return TypedResults.LocalRedirect(meant.Href);
        }

        var found = groups.Sum(group => group.Hits.Count);
        return Pages.Show<SearchPage>(
            context,
            new SearchPageModel(words, groups),
            SearchWords.Heading(found, words)
        );
    }

    /// <summary>The only thing that bears what was typed as its code or number; else the only thing found.</summary>
    private static SearchHit? OneMeant(IReadOnlyList<SearchGroup> groups)
    {
        var hits = groups.SelectMany(group => group.Hits).ToList();
        return hits.FindAll(hit => hit.Bears) is [var named] ? named
            : hits is [var only] ? only
            : null;
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

public sealed record SearchHit(string Label, string? Note, string Href)
{
    /// <summary>What was typed is its whole code or number.</summary>
    [JsonIgnore]
    public bool Bears { get; init; }
}
