using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Assignments.Tests;

/// <summary>
/// The federation of labour of Sông Vân. Khuê chairs it, Mai and Hải are deputies. Vân heads the organisation board, Bảo and Hoa
/// are officers there. Trang heads the propaganda board, Lan is its clerk and
/// keeps the register of the whole body. Oanh heads the finance board.
/// </summary>
internal sealed class Federation
{
    private readonly Founding founding = new();

    private Dictionary<PostId, Post> Posts =>
        founding.Rows.OfType<Post>().ToDictionary(post => post.Id);

    public Federation()
    {
        Root = founding.Open("LDLD", "Liên đoàn Lao động thành phố", null);
        Organising = founding.Open("BTC", "Ban Tổ chức", Root.Id);
        Propaganda = founding.Open("BTG", "Ban Tuyên giáo", Root.Id);
        Finance = founding.Open("BTAI", "Ban Tài chính", Root.Id);
        Khue = founding.Appoint("CB01", "Nguyễn Đăng Khuê", Root, "Chủ tịch", Role.Head);
        Mai = founding.Appoint("CB02", "Lê Thị Thanh Mai", Root, "Phó Chủ tịch", Role.Deputy);
        Hai = founding.Appoint("CB03", "Vũ Ngọc Hải", Root, "Phó Chủ tịch", Role.Deputy);
        Van = founding.Appoint(
            "CB04",
            "Đỗ Thị Hồng Vân",
            Organising,
            "Trưởng Ban Tổ chức",
            Role.Head
        );
        Bao = founding.Appoint("CB05", "Trần Quốc Bảo", Organising, "Chuyên viên", Role.Officer);
        Hoa = founding.Appoint("CB06", "Phạm Thị Hoa", Organising, "Chuyên viên", Role.Officer);
        Trang = founding.Appoint(
            "CB07",
            "Hoàng Thu Trang",
            Propaganda,
            "Trưởng Ban Tuyên giáo",
            Role.Head
        );
        Lan = founding.Appoint(
            "CB08",
            "Bùi Ngọc Lan",
            Propaganda,
            "Văn thư",
            Role.Clerk,
            over: null
        );
        HoaAsDeputy = founding.Second(Hoa, Root, "Phó Chủ tịch kiêm nhiệm", Role.Deputy);
        Oanh = founding.Appoint(
            "CB09",
            "Đặng Thị Kim Oanh",
            Finance,
            "Trưởng Ban Tài chính",
            Role.Head
        );
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
        founding.Add(delegation);
        return giver with
        {
            Person = person.Person,
            Name = person.Name,
            InPlaceOf = new(delegation.Id, giver.Person!.Value, giver.Name, delegation.Kinds),
        };
    }

    public Task Found(IServiceProvider scope) => founding.Found(scope);
}
