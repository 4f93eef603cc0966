using Chutri.Platform;

namespace Chutri.Accounts.Model;

internal sealed record PasskeyAdded(Guid Account, PersonId Person, string UserName, string Name)
    : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new(
            $"thêm khóa truy cập {Name.Quoted()} cho tài khoản {UserName}",
            $"added the passkey {Name.Quoted()} to the account {UserName}"
        );
}

internal sealed record PasskeyRemoved(Guid Account, PersonId Person, string UserName, string Name)
    : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new(
            $"gỡ khóa truy cập {Name.Quoted()} khỏi tài khoản {UserName}",
            $"removed the passkey {Name.Quoted()} from the account {UserName}"
        );
}
