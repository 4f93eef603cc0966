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
}
