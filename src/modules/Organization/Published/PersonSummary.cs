using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>A person with all posts, past and future ones too, by the day they began.</summary>
public sealed record PersonSummary(
    PersonId Id,
    string Code,
    string Name,
    IReadOnlyList<PostSummary> Posts
)
{
    public string Url => OrganizationUrls.Person(Code);

    public IEnumerable<PostSummary> PostsOn(DateOnly day) =>
        Posts.Where(post => post.ActiveOn(day));

    /// <summary>Held on the day or later: those that have not ended by then.</summary>
    public IEnumerable<PostSummary> PostsFrom(DateOnly day) =>
        Posts.Where(post => post.Until is null || post.Until >= day);

    /// <summary>The title that the person bears for a unit; where no post is of it, that of the first one held.</summary>
    public string TitleFor(UnitId unit, DateOnly day) =>
        (PostsOn(day).For(unit) ?? PostsOn(day).FirstOrDefault())?.Title ?? "";
}

/// <param name="Over">The unit that the role stands over; null = the whole authority.</param>
/// <param name="Until">Its last day; null while no end is known.</param>
public sealed record PostSummary(
    PostId Id,
    PersonId Person,
    UnitId Unit,
    string Title,
    Role Role,
    UnitId? Over,
    DateOnly From,
    DateOnly? Until
)
{
    public bool ActiveOn(DateOnly day) => From <= day && (Until is null || day <= Until);

    /// <summary>It sits in the unit, or stands over exactly it; as <see cref="Caller.ActsFor"/>.</summary>
    public bool ActsFor(UnitId unit) => unit == Unit || unit == Over;
}

public static class PostsOfUnit
{
    /// <summary>
    /// The post under which the unit's work is done: one that leads before one that works, and last one that only administers or
    /// reads; among equals one in the unit itself, then the one acted for.
    /// </summary>
    public static PostSummary? For(
        this IEnumerable<PostSummary> posts,
        UnitId unit,
        PostId? actedFor = null
    ) =>
        posts
            .Where(post => post.ActsFor(unit))
            .OrderByDescending(post => Weight(post.Role))
            .ThenByDescending(post => post.Unit == unit)
            .ThenByDescending(post => post.Id == actedFor)
            .FirstOrDefault();

    private static int Weight(Role role) =>
        role switch
        {
            Role.Head or Role.Deputy => 2,
            Role.Officer or Role.Clerk or Role.Inspector => 1,
            _ => 0,
        };
}
