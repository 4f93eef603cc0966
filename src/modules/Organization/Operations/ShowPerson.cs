using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Organization.Operations;

/// <summary>One person with the posts of now, of later and of before.</summary>
internal sealed class ShowPerson(
    PersonDirectory people,
    UnitDirectory directory,
    AuthorityClock clock
)
{
    /// <param name="key">Code, or identifier.</param>
    public async Task<PersonDetails?> Run(string key, CancellationToken stop)
    {
        var person = Guid.TryParse(key, out var id)
            ? await people.Find(new(id), stop)
            : await people.FindByCode(key, stop);
        if (person is null)
        {
            return null;
        }

        var today = clock.Now().Today;
        var units = await directory.All(stop);
        var posts = person.Posts.Select(post => new HeldPost(
            post,
            units[post.Unit],
            post.Over is { } over ? units[over] : null
        ));
        return new(
            person,
            [.. posts.Where(held => held.Post.ActiveOn(today))],
            [.. posts.Where(held => held.Post.From > today)],
            [
                .. posts
                    .Where(held => held.Post.Until < today)
                    .OrderByDescending(held => held.Post.Until),
            ]
        );
    }
}

internal sealed record PersonDetails(
    PersonSummary Person,
    IReadOnlyList<HeldPost> Now,
    IReadOnlyList<HeldPost> Later,
    IReadOnlyList<HeldPost> Before
);

/// <param name="Over">Null = the whole authority.</param>
internal sealed record HeldPost(PostSummary Post, UnitSummary Unit, UnitSummary? Over);
