using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal static class AccountActs
{
    public static Act Manage { get; } =
        new(
            "accounts.manage",
            new("quản lý tài khoản", "manage accounts"),
            Act.Granted(Scope.UnitAndBelow, Role.Administrator)
        );

    /// <summary>What everybody does about the own account.</summary>
    public static Act Own { get; } =
        new(
            "accounts.own",
            new("quản lý tài khoản của mình", "manage one's own account"),
            Act.Everybody
        )
        {
            NeedsPost = false,
        };

    /// <summary>Before anybody is signed in, the program acts.</summary>
    public static Act Enter { get; } =
        new("accounts.enter", new("đăng nhập", "sign in"), Act.Granted(Scope.All));

    public static IReadOnlyList<Act> All { get; } = [Manage, Own, Enter];
}
