using Chutri.Accounts.Operations;
using Chutri.Platform;

namespace Chutri.Accounts.CommandLine;

internal static class AccountSentences
{
    public static Words Accounts { get; } =
        new("Tài khoản: mở, cấp lại mật khẩu", "Accounts: open one, make a new initial password");

    public static Words Create { get; } =
        new(
            "Mở tài khoản cho một người; in mật khẩu ban đầu một lần",
            "Open an account; the initial password is printed once"
        );

    public static Words Reset { get; } =
        new("Cấp lại mật khẩu ban đầu, in ra một lần", "Make a new initial password, printed once");

    public static Words UserOption { get; } = new("Tên đăng nhập", "The user name");

    public static Words PersonOption { get; } = new("Mã cán bộ", "The person's code");

    public static Words EmailOption { get; } = new("Thư công vụ", "E-mail");

    public static Words AdministratorOption { get; } =
        new(
            "Đồng thời giao chức vụ quản trị toàn cơ quan",
            "Also appoint as administrator of the whole authority"
        );

    public static Words InitialPasswordOf(OpenedAccount opened) =>
        new(
            $"Mật khẩu ban đầu của {opened.UserName} ({opened.PersonName}), chỉ hiện một lần và phải đổi khi đăng nhập lần đầu:",
            $"Initial password of {opened.UserName} ({opened.PersonName}), shown once, to be changed at the first sign-in:"
        );
}
