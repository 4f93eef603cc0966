using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties.Tests;

/// <summary>
/// The federation of labour of Sông Vân. Khuê chairs it, Mai is his deputy. Vân heads the organisation board and is secretary of
/// its party cell, Bảo is an officer there. Trang heads the propaganda board, Lan is its clerk; Đăng administers the program there
/// and is an officer too. Phương of the root guides the propaganda board from above.
/// </summary>
internal sealed class Federation
{
    private static readonly DateOnly Begin = new(2024, 1, 1);

    public Unit Root { get; } = Open("LDLD", Branch.Union, "Liên đoàn Lao động thành phố", null);

    public Unit Organising { get; }

    public Unit Propaganda { get; }

    public Unit Cell { get; }

    public Caller Khue { get; }

    public Caller Mai { get; }

    public Caller Van { get; }

    public Caller VanAsSecretary { get; }

    public Caller Bao { get; }

    public Caller Trang { get; }

    public Caller Lan { get; }

    public Caller Dang { get; }

    public Caller DangAsOfficer { get; }

    public Caller Phuong { get; }

    private readonly List<object> rows = [];

    public Federation()
    {
        Organising = Open("BTC", Branch.Union, "Ban Tổ chức", Root.Id);
        Propaganda = Open("BTG", Branch.Union, "Ban Tuyên giáo", Root.Id);
        Cell = Open("CBTC", Branch.Party, "Chi bộ Ban Tổ chức", null);
        rows.AddRange([Root, Organising, Propaganda, Cell]);
        Khue = Appoint("CB01", "Nguyễn Đăng Khuê", Root, "Chủ tịch", Role.Head);
        Mai = Appoint("CB02", "Lê Thị Thanh Mai", Root, "Phó Chủ tịch", Role.Deputy);
        Van = Appoint("CB03", "Đỗ Thị Hồng Vân", Organising, "Trưởng Ban Tổ chức", Role.Head);
        VanAsSecretary = Post(Van.Person!.Value, Van.Name, Cell, "Bí thư Chi bộ", Role.Head);
        Bao = Appoint("CB04", "Trần Quốc Bảo", Organising, "Chuyên viên", Role.Officer);
        Trang = Appoint("CB05", "Hoàng Thu Trang", Propaganda, "Trưởng Ban Tuyên giáo", Role.Head);
        Lan = Appoint("CB06", "Bùi Ngọc Lan", Propaganda, "Văn thư", Role.Clerk);
        Dang = Appoint("CB07", "Nguyễn Hải Đăng", Propaganda, "Quản trị", Role.Administrator);
        Phuong = Appoint("CB08", "Lý Phương", Root, "Phụ trách", Role.Deputy, over: Propaganda);
        DangAsOfficer = Post(
            Dang.Person!.Value,
            Dang.Name,
            Propaganda,
            "Chuyên viên",
            Role.Officer
        );
    }

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

    private static Unit Open(string code, Branch branch, string name, UnitId? parent) =>
        Unit.Open(code, branch, new(name, name, null), parent, Begin);

    private Caller Appoint(
        string code,
        string name,
        Unit unit,
        string title,
        Role role,
        Unit? over = null
    )
    {
        var person = Person.Named(code, name);
        rows.Add(person);
        return Post(person.Id, name, unit, title, role, over);
    }

    private Caller Post(
        PersonId person,
        string name,
        Unit unit,
        string title,
        Role role,
        Unit? over = null
    )
    {
        var stands = (over ?? unit).Id;
        var post = Organization.Model.Post.Of(person, unit.Id, title, role, stands, Begin);
        rows.Add(post);
        return new()
        {
            Person = person,
            Name = name,
            Post = post.Id,
            Title = title,
            Role = role,
            Unit = unit.Id,
            Over = stands,
            Door = Door.Page,
        };
    }
}
