using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>One session ended from another one, by its owner.</summary>
internal sealed record SessionEnded(Guid Account, PersonId Person, string UserName, Words Device)
    : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new(
            $"kết thúc một phiên đăng nhập của tài khoản {UserName}: {Device.Vietnamese}",
            $"ended a session of the account {UserName}: {Device.English}"
        );
}

/// <summary>Many sessions ended at once, by the owner or by an administrator; tokens each leave a fact of their own.</summary>
internal sealed record SessionsEnded(
    Guid Account,
    PersonId Person,
    string PersonName,
    string UserName,
    int Sessions,
    bool OneKept
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        OneKept
            ? new(
                $"kết thúc {Sessions} phiên đăng nhập khác của tài khoản {UserName} của {PersonName}",
                $"ended {Sessions} other {Noun} of the account {UserName} of {PersonName}"
            )
            : new(
                $"kết thúc tất cả {Sessions} phiên đăng nhập của tài khoản {UserName} của {PersonName}",
                $"ended all {Sessions} {Noun} of the account {UserName} of {PersonName}"
            );

    private string Noun => Sessions == 1 ? "session" : "sessions";
}
