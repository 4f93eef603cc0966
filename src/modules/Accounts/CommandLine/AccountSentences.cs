using Chutri.Accounts.Operations;
using Chutri.Platform;

namespace Chutri.Accounts.CommandLine;

internal static class AccountSentences
{
    public static Words InitialPasswordOf(OpenedAccount opened) =>
        new(
            $"Mật khẩu ban đầu của {opened.UserName} ({opened.PersonName}), chỉ hiện một lần và phải đổi khi đăng nhập lần đầu:",
            $"Initial password of {opened.UserName} ({opened.PersonName}), shown once, to be changed at the first sign-in:"
        );
}
