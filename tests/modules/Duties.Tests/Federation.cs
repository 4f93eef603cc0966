using Chutri.Organization;
using Chutri.Organization.Model;
using Chutri.Platform;
using Chutri.Testing;

namespace Chutri.Duties.Tests;

/// <summary>
/// The federation of labour of Sông Vân. Khuê chairs it, Mai is his deputy. Vân heads the organisation board and is secretary of
/// its party cell, Bảo is an officer there. Trang heads the propaganda board, Lan is its clerk; Đăng administers the program there
/// and is an officer too. Phương of the root guides the propaganda board from above.
/// </summary>
internal sealed class Federation
{
    public Unit Root { get; }

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

    private readonly Founding founding = new();

    public Federation()
    {
        Root = founding.Open("LDLD", "Liên đoàn Lao động thành phố", null);
        Organising = founding.Open("BTC", "Ban Tổ chức", Root.Id);
        Propaganda = founding.Open("BTG", "Ban Tuyên giáo", Root.Id);
        Cell = founding.Open("CBTC", "Chi bộ Ban Tổ chức", null, Branch.Party);
        Khue = founding.Appoint("CB01", "Nguyễn Đăng Khuê", Root, "Chủ tịch", Role.Head);
        Mai = founding.Appoint("CB02", "Lê Thị Thanh Mai", Root, "Phó Chủ tịch", Role.Deputy);
        Van = founding.Appoint(
            "CB03",
            "Đỗ Thị Hồng Vân",
            Organising,
            "Trưởng Ban Tổ chức",
            Role.Head
        );
        VanAsSecretary = founding.Second(Van, Cell, "Bí thư Chi bộ", Role.Head);
        Bao = founding.Appoint("CB04", "Trần Quốc Bảo", Organising, "Chuyên viên", Role.Officer);
        Trang = founding.Appoint(
            "CB05",
            "Hoàng Thu Trang",
            Propaganda,
            "Trưởng Ban Tuyên giáo",
            Role.Head
        );
        Lan = founding.Appoint("CB06", "Bùi Ngọc Lan", Propaganda, "Văn thư", Role.Clerk);
        Dang = founding.Appoint(
            "CB07",
            "Nguyễn Hải Đăng",
            Propaganda,
            "Quản trị",
            Role.Administrator
        );
        Phuong = founding.Appoint(
            "CB08",
            "Lý Phương",
            Root,
            "Phụ trách",
            Role.Deputy,
            over: Propaganda.Id
        );
        DangAsOfficer = founding.Second(Dang, Propaganda, "Chuyên viên", Role.Officer);
    }

    public Task Found(IServiceProvider scope) => founding.Found(scope);
}
