using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>An entry of the menu, put into the container by the module whose pages it leads to.</summary>
/// <param name="Order">Work 10, documents 20, assignments 30, dissemination 40, overview 50, units 60, administration 70.</param>
/// <param name="Href">The address it leads to; everything below it counts as being there.</param>
/// <param name="Icon">A name of <c>Client/icons.json</c>.</param>
/// <param name="May">Who sees it.</param>
public sealed record NavEntry(
    int Order,
    Words Label,
    string Href,
    string Icon,
    Func<Caller, bool> May
)
{
    /// <summary>Among the four of the bar at the bottom of a phone.</summary>
    public bool OnPhone { get; init; }

    /// <summary>Other addresses that belong to the entry.</summary>
    public IReadOnlyList<string> Under { get; init; } = [];

    /// <summary>How many wait behind the entry; asked on every page, so it must cost one statement at most.</summary>
    public Func<HttpContext, ValueTask<CountedThings>>? Count { get; init; }

    internal int MatchOf(PathString path) => Under.Append(Href).Max(prefix => Length(path, prefix));

    private static int Length(PathString path, string prefix) =>
        prefix is "/" ? (path == "/" ? 1 : 0)
        : path.StartsWithSegments(prefix) ? prefix.Length
        : 0;
}

/// <summary>A number and what it counts, for those who hear the page: 7, "việc".</summary>
public sealed record CountedThings(long Number, Words Things);
