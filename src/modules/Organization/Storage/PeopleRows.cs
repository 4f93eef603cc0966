using Chutri.Organization.Model;
using Chutri.Organization.Model.Importing;
using Chutri.Platform;

namespace Chutri.Organization.Storage;

/// <summary>People and posts as rows, many at once.</summary>
internal static class PeopleRows
{
    private static readonly string[] PostColumns =
    [
        "id",
        "person",
        "unit",
        "title",
        "role",
        "over",
        "from",
        "until",
        "version",
    ];

    public static Task Insert(
        AppDatabase db,
        IReadOnlyList<Person> people,
        CancellationToken stop
    ) =>
        ManyRows.Insert(
            db,
            OrganizationTables.People,
            ["id", "code", "name", "sort_key", "folded", "version"],
            people.Select(person =>
                new object?[]
                {
                    person.Id.Value,
                    person.Code,
                    person.Name,
                    person.SortKey,
                    person.Folded,
                    person.Version,
                }
            ),
            stop
        );

    public static Task Insert(AppDatabase db, IReadOnlyList<Post> posts, CancellationToken stop) =>
        ManyRows.Insert(
            db,
            OrganizationTables.Posts,
            PostColumns,
            posts.Select(post =>
                new object?[]
                {
                    post.Id.Value,
                    post.Person.Value,
                    post.Unit.Value,
                    post.Title,
                    post.Role.ToString(),
                    post.Over?.Value,
                    post.From,
                    post.Until,
                    post.Version,
                }
            ),
            stop
        );

    public static Task Rename(
        AppDatabase db,
        IReadOnlyList<(KnownPerson Person, string Name)> renamed,
        CancellationToken stop
    ) =>
        ManyRows.Execute(
            db,
            $"""
            update {OrganizationTables.People}
            set name = @p1, sort_key = @p2, folded = @p3, version = version + 1 where id = @p0
            """,
            renamed.Select(one =>
            {
                var after = Person.Named(one.Person.Code, one.Name);
                return new object?[]
                {
                    one.Person.Id.Value,
                    after.Name,
                    after.SortKey,
                    after.Folded,
                };
            }),
            stop
        );

    public static Task Change(
        AppDatabase db,
        IReadOnlyList<ChangedPost> changed,
        CancellationToken stop
    ) =>
        ManyRows.Execute(
            db,
            $"""
            update {OrganizationTables.Posts}
            set role = @p1, over = @p2, "until" = @p3, version = version + 1 where id = @p0
            """,
            changed.Select(post =>
                new object?[]
                {
                    post.Before.Id.Value,
                    post.Role.ToString(),
                    post.Over?.Value,
                    post.Until,
                }
            ),
            stop
        );
}
