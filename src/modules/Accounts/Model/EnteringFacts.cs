using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <param name="Way">Facts from before there were several ways say nothing: by password.</param>
internal sealed record SignedIn(
    Guid Account,
    PersonId Person,
    string UserName,
    WayIn Way = WayIn.Password
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        Way switch
        {
            WayIn.SignOn => new(
                $"đăng nhập bằng tài khoản {UserName} qua đăng nhập một lần",
                $"signed in with the account {UserName} by single sign-on"
            ),
            WayIn.Passkey => new(
                $"đăng nhập bằng tài khoản {UserName} qua khóa truy cập",
                $"signed in with the account {UserName} by passkey"
            ),
            _ => new(
                $"đăng nhập bằng tài khoản {UserName}",
                $"signed in with the account {UserName}"
            ),
        };
}

internal sealed record SignedOut(Guid Account, PersonId Person, string UserName) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new($"đăng xuất khỏi tài khoản {UserName}", $"signed out of the account {UserName}");
}

/// <summary>Only for accounts that exist: an unknown user name may be a password typed into the wrong field.</summary>
/// <param name="Tries">Wrong passwords in a row, this one included.</param>
/// <param name="LockedOutForMinutes">Where this one was too many.</param>
internal sealed record SignInFailed(
    Guid Account,
    PersonId Person,
    string UserName,
    int Tries,
    int? LockedOutForMinutes
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        LockedOutForMinutes is { } minutes
            ? new(
                $"tạm khóa tài khoản {UserName} trong {minutes} phút vì nhập sai mật khẩu {Tries} lần liền",
                $"locked the account {UserName} out for {minutes} minutes after {Tries} wrong passwords in a row"
            )
            : new(
                $"từ chối đăng nhập tài khoản {UserName}: sai mật khẩu lần thứ {Tries}",
                $"refused a sign-in to the account {UserName}: wrong password, try {Tries}"
            );
}

internal sealed record PasswordChanged(
    Guid Account,
    PersonId Person,
    string UserName,
    PasswordChange How
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        How is PasswordChange.ByLink
            ? new(
                $"đặt lại mật khẩu của tài khoản {UserName} bằng liên kết dùng một lần",
                $"reset the password of the account {UserName} by a one-time link"
            )
            : new(
                $"đổi mật khẩu của tài khoản {UserName}",
                $"changed the password of the account {UserName}"
            );
}

internal enum PasswordChange
{
    ByOwner,
    ByLink,
}

internal sealed record PostChosen(
    Guid Account,
    PersonId Person,
    PostId Post,
    string FromTitle,
    string ToTitle
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        new(
            $"chuyển sang làm việc với chức vụ {ToTitle} (trước đó: {FromTitle})",
            $"switched to acting as {ToTitle} (before: {FromTitle})"
        );
}

internal sealed record LanguageChosen(
    Guid Account,
    PersonId Person,
    string UserName,
    Language Language
) : FactBody
{
    public override IEnumerable<Guid> About => [Account];

    public override Words Sentence() =>
        Language is Language.English
            ? new("chọn đọc Chutri bằng tiếng Anh", "chose to read Chutri in English")
            : new("chọn đọc Chutri bằng tiếng Việt", "chose to read Chutri in Vietnamese");
}
