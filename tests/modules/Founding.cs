using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Testing;

/// <summary>
/// An authority for tests: its units and people are named first and written when the program runs. Compiled into each project that
/// tests a module with people in it.
/// </summary>
internal sealed class Founding
{
    private static readonly DateOnly Begin = new(2024, 1, 1);
    private readonly List<object> rows = [];

    public IReadOnlyList<object> Rows => rows;

    public void Add(object row) => rows.Add(row);

    public Unit Open(string code, string name, UnitId? parent, Branch branch = Branch.Union)
    {
        var unit = Unit.Open(code, branch, new(name, name, null), parent, Begin);
        rows.Add(unit);
        return unit;
    }

    /// <summary>A person whose post stands over the unit in which it is.</summary>
    public Caller Appoint(string code, string name, Unit unit, string title, Role role) =>
        Appoint(code, name, unit, title, role, unit.Id);

    /// <param name="over">The unit that the post stands over; null = the whole authority.</param>
    public Caller Appoint(
        string code,
        string name,
        Unit unit,
        string title,
        Role role,
        UnitId? over
    )
    {
        var person = Person.Named(code, name);
        rows.Add(person);
        return InPost(person.Id, name, unit, title, role, over);
    }

    /// <summary>The same person by one more post.</summary>
    public Caller Second(Caller person, Unit unit, string title, Role role) =>
        InPost(person.Person!.Value, person.Name, unit, title, role, unit.Id);

    public async Task Found(IServiceProvider scope)
    {
        var db = scope.GetRequiredService<AppDatabase>();
        db.Add(Authority.Named("Liên đoàn Lao động thành phố", "LĐLĐ thành phố", "Sông Vân"));
        db.AddRange(rows);
        await db.SaveChangesAsync();
        await scope.GetRequiredService<LineageTable>().Refresh(CancellationToken.None);
        await scope.GetRequiredService<Editions>().Turn(CancellationToken.None);
        await db.SaveChangesAsync();
    }

    private Caller InPost(
        PersonId person,
        string name,
        Unit unit,
        string title,
        Role role,
        UnitId? over
    )
    {
        var post = Post.Of(person, unit.Id, title, role, over, Begin);
        rows.Add(post);
        return new()
        {
            Person = person,
            Name = name,
            Post = post.Id,
            Title = title,
            Role = role,
            Unit = unit.Id,
            Over = over,
            Door = Door.Page,
        };
    }
}
