using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Assignments.Tests;

/// <summary>
/// The federation of labour of Sông Vân. Khuê chairs it, Mai and Hải are deputies. Vân heads the organisation board, Bảo and Hoa
/// are officers there. Trang heads the propaganda board, Lan is its clerk and
/// keeps the register of the whole body. Oanh heads the finance board.
/// </summary>
internal sealed class Federation
{
    private static readonly DateOnly Begin = new(2024, 1, 1);
    private readonly List<object> rows = [];

    private Dictionary<PostId, Post> Posts => rows.OfType<Post>().ToDictionary(post => post.Id);

    public Federation()
    {
        Root = Open("LDLD", "Liên đoàn Lao động thành phố", null);
        Organising = Open("BTC", "Ban Tổ chức", Root.Id);
        Propaganda = Open("BTG", "Ban Tuyên giáo", Root.Id);
        Finance = Open("BTAI", "Ban Tài chính", Root.Id);
        Khue = Appoint("CB01", "Nguyễn Đăng Khuê", Root, "Chủ tịch", Role.Head);
        Mai = Appoint("CB02", "Lê Thị Thanh Mai", Root, "Phó Chủ tịch", Role.Deputy);
        Hai = Appoint("CB03", "Vũ Ngọc Hải", Root, "Phó Chủ tịch", Role.Deputy);
        Van = Appoint("CB04", "Đỗ Thị Hồng Vân", Organising, "Trưởng Ban Tổ chức", Role.Head);
        Bao = Appoint("CB05", "Trần Quốc Bảo", Organising, "Chuyên viên", Role.Officer);
        Hoa = Appoint("CB06", "Phạm Thị Hoa", Organising, "Chuyên viên", Role.Officer);
        Trang = Appoint("CB07", "Hoàng Thu Trang", Propaganda, "Trưởng Ban Tuyên giáo", Role.Head);
        Lan = Appoint("CB08", "Bùi Ngọc Lan", Propaganda, "Văn thư", Role.Clerk, over: null);
        HoaAsDeputy = Second(Hoa, Root, "Phó Chủ tịch kiêm nhiệm", Role.Deputy);
        Oanh = Appoint("CB09", "Đặng Thị Kim Oanh", Finance, "Trưởng Ban Tài chính", Role.Head);
    }

    public Unit Root { get; }
    public Unit Organising { get; }
    public Unit Propaganda { get; }
    public Unit Finance { get; }
    public Caller Khue { get; }
    public Caller Mai { get; }
    public Caller Hai { get; }
    public Caller Van { get; }
    public Caller Bao { get; }
    public Caller Hoa { get; }
    public Caller Trang { get; }
    public Caller Lan { get; }
    public Caller Oanh { get; }

    /// <summary>Hoa by her second post: a deputy of the federation that issues.</summary>
    public Caller HoaAsDeputy { get; }

    public IReadOnlyList<Caller> Everybody => [Khue, Mai, Hai, Van, Bao, Hoa, Trang, Lan, Oanh];

    /// <summary>
    /// People in hands not their own: Vân, who leads the work, may judge for Mai; Bảo, who delivers it, leads for Vân; Hải stands in
    /// for Khuê in some acts only; and Hoa works in the board and is a deputy above it.
    /// </summary>
    public IReadOnlyList<Caller> Others { get; private set; } = [];

    public void LetOthersStandIn() =>
        Others = [
            StandIn(Van, Mai),
            StandIn(Bao, Van),
            StandIn(Hai, Khue, "judge", "extend"),
            HoaAsDeputy,
        ];

    /// <summary>One person in the place of another, from the first day of the tests for half a year, or for some kinds of act only.</summary>
    public Caller StandIn(Caller person, Caller giver, params string[] kinds)
    {
        var delegation = Delegation.Of(
            Posts[giver.Post!.Value],
            Posts[person.Post!.Value],
            new(new(2026, 11, 25), new(2027, 5, 24)),
            kinds.Length == 0 ? null : kinds,
            "Đi công tác",
            null
        );
        rows.Add(delegation);
        return giver with
        {
            Person = person.Person,
            Name = person.Name,
            InPlaceOf = new(delegation.Id, giver.Person!.Value, giver.Name, delegation.Kinds),
        };
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

    private Unit Open(string code, string name, UnitId? parent)
    {
        var unit = Unit.Open(code, Branch.Union, new(name, name, null), parent, Begin);
        rows.Add(unit);
        return unit;
    }

    private Caller Appoint(string code, string name, Unit unit, string title, Role role) =>
        Appoint(code, name, unit, title, role, unit.Id);

    private Caller Appoint(
        string code,
        string name,
        Unit unit,
        string title,
        Role role,
        UnitId? over
    )
    {
        var person = Person.Named(code, name);
        var post = Post.Of(person.Id, unit.Id, title, role, over, Begin);
        rows.AddRange([person, post]);
        return new()
        {
            Person = person.Id,
            Name = name,
            Post = post.Id,
            Title = title,
            Role = role,
            Unit = unit.Id,
            Over = over,
            Door = Door.Page,
        };
    }

    private Caller Second(Caller person, Unit unit, string title, Role role)
    {
        var post = Post.Of(person.Person!.Value, unit.Id, title, role, unit.Id, Begin);
        rows.Add(post);
        return person with
        {
            Post = post.Id,
            Title = title,
            Role = role,
            Unit = unit.Id,
            Over = unit.Id,
        };
    }
}
