using Chutri.Organization.Operations;
using Chutri.Platform;

namespace Chutri.Organization.Api;

internal sealed record PersonListJson(IReadOnlyList<PersonJson> Items, string? Next, long Total);

internal sealed record PersonJson(Guid Id, string Code, string Name, IReadOnlyList<PostJson> Posts)
{
    public static PersonJson Of(
        PersonSummary person,
        IReadOnlyDictionary<UnitId, UnitSummary> units
    ) =>
        new(
            person.Id.Value,
            person.Code,
            person.Name,
            [
                .. person.Posts.Select(post =>
                    PostJson.Of(
                        new(post, units[post.Unit], post.Over is { } over ? units[over] : null)
                    )
                ),
            ]
        );
}

/// <param name="Over">The unit that the role stands over; null = the whole authority.</param>
/// <param name="Until">Its last day.</param>
internal sealed record PostJson(
    Guid Id,
    UnitRefJson Unit,
    string Title,
    string Role,
    UnitRefJson? Over,
    DateOnly From,
    DateOnly? Until
)
{
    public static PostJson Of(HeldPost held) =>
        new(
            held.Post.Id.Value,
            UnitRefJson.Of(held.Unit),
            held.Post.Title,
            Wire.Word(held.Post.Role),
            held.Over is { } over ? UnitRefJson.Of(over) : null,
            held.Post.From,
            held.Post.Until
        );
}
