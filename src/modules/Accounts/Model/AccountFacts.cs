using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>What happens to an account is shown on the account's page and in the journal, not on the page of its person.</summary>
internal sealed record AccountCreated(
    Guid Account,
    PersonId Person,
    string PersonName,
    string UserName
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new(
            $"mở tài khoản {UserName} cho {PersonName}",
            $"opened the account {UserName} for {PersonName}"
        );
}

internal sealed record AccountLocked(
    Guid Account,
    PersonId Person,
    string PersonName,
    string UserName,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"khóa tài khoản {UserName} của {PersonName}",
            $"locked the account {UserName} of {PersonName}"
        );
}

internal sealed record AccountUnlocked(
    Guid Account,
    PersonId Person,
    string PersonName,
    string UserName
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new(
            $"mở khóa tài khoản {UserName} của {PersonName}",
            $"unlocked the account {UserName} of {PersonName}"
        );
}

/// <summary>An administrator made a new initial password, which was shown once.</summary>
internal sealed record PasswordReset(
    Guid Account,
    PersonId Person,
    string PersonName,
    string UserName
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new(
            $"cấp lại mật khẩu ban đầu cho tài khoản {UserName} của {PersonName}",
            $"made a new initial password for the account {UserName} of {PersonName}"
        );
}

internal sealed record ResetLinkMade(
    Guid Account,
    PersonId Person,
    string PersonName,
    string UserName,
    int OpenForHours
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new(
            $"tạo liên kết đặt lại mật khẩu, dùng một lần trong {OpenForHours} giờ, cho tài khoản {UserName} của {PersonName}",
            $"made a link to reset the password, once within {OpenForHours} hours, for the account {UserName} of {PersonName}"
        );
}
