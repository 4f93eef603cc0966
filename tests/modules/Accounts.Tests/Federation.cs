using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Tests;

/// <summary>The people of the tests.</summary>
internal static class Federation
{
    private static readonly DateOnly Begin = new(2024, 1, 1);

    public static (Someone Mai, Someone Van, Someone Bao) Add(AppDatabase db)
    {
        var federation = AddUnit(db, "LDLD", "Liên đoàn Lao động thành phố", null);
        var board = AddUnit(db, "BTC", "Ban Tổ chức", federation);
        var cell = AddUnit(db, "CB1", "Chi bộ 1", federation);

        var mai = AddPerson(db, "CB-01", "Lê Thị Thanh Mai");
        var van = AddPerson(db, "CB-02", "Đỗ Hải Vân");
        var bao = AddPerson(db, "CB-03", "Trần Văn Bảo");
        return (
            Someone.Of(mai, AddPost(db, mai, federation, "Quản trị hệ thống", Role.Administrator)),
            Someone.Of(
                van,
                AddPost(db, van, cell, "Bí thư Chi bộ 1", Role.Head, cell),
                AddPost(db, van, board, "Chuyên viên Ban Tổ chức", Role.Officer, board)
            ),
            Someone.Of(
                bao,
                AddPost(db, bao, board, "Quản trị Ban Tổ chức", Role.Administrator, board)
            )
        );
    }

    private static UnitId AddUnit(AppDatabase db, string code, string name, UnitId? parent)
    {
        var unit = Unit.Open(code, Branch.Union, new(name, name, null), parent, Begin);
        db.Add(unit);
        return unit.Id;
    }

    private static Person AddPerson(AppDatabase db, string code, string name)
    {
        var person = Person.Named(code, name);
        db.Add(person);
        return person;
    }

    private static Post AddPost(
        AppDatabase db,
        Person person,
        UnitId unit,
        string title,
        Role role,
        UnitId? over = null
    )
    {
        var post = Post.Of(person.Id, unit, title, role, over, Begin);
        db.Add(post);
        return post;
    }
}

internal sealed record Someone(PersonId Id, string Code, string Name, IReadOnlyList<Caller> As)
{
    /// <summary>Acting for the first post.</summary>
    public Caller Caller => As[0];

    public static Someone Of(Person person, params Post[] posts) =>
        new(
            person.Id,
            person.Code,
            person.Name,
            [
                .. posts.Select(post => new Caller
                {
                    Person = person.Id,
                    Name = person.Name,
                    Post = post.Id,
                    Title = post.Title,
                    Role = post.Role,
                    Unit = post.Unit,
                    Over = post.Over,
                    Door = Door.Page,
                }),
            ]
        );
}
