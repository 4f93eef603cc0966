using Chutri.Platform;

namespace Chutri.Accounts.Model;

internal sealed record TokenMade(
    Guid Token,
    Guid Account,
    PersonId Person,
    string Name,
    string PostTitle,
    DateOnly EndsOn
) : FactBody
{
    public override IEnumerable<Guid> About => [Account, Token];

    public override Words Sentence() =>
        new(
            $"tạo mã truy cập {Name.Quoted()}, làm việc thay chức vụ {PostTitle}, dùng đến hết ngày {EndsOn:dd/MM/yyyy}",
            $"made the access token {Name.Quoted()}, acting as {PostTitle}, good until {EndsOn:yyyy-MM-dd}"
        );
}

internal sealed record TokenRevoked(Guid Token, Guid Account, PersonId Person, string Name)
    : FactBody
{
    public override IEnumerable<Guid> About => [Account, Token];

    public override Words Sentence() =>
        new($"thu hồi mã truy cập {Name.Quoted()}", $"revoked the access token {Name.Quoted()}");
}
