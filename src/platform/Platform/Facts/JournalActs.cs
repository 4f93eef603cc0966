namespace Chutri.Platform;

public static class JournalActs
{
    public static Act See { get; } =
        new(
            "journal.see",
            new("xem nhật ký", "see the journal"),
            Act.Granted(
                Scope.All,
                Role.Administrator,
                Role.Inspector,
                Role.Head,
                Role.Deputy,
                Role.Clerk
            )
        );

    public static Act SeePrivate { get; } =
        new(
            "journal.see-private",
            new("xem nhật ký đăng nhập và tài khoản", "see sign-ins and accounts in the journal"),
            [
                .. Act.Granted(Scope.WholeOnly, Role.Administrator),
                .. Act.Granted(Scope.All, Role.Inspector),
            ]
        );
}
