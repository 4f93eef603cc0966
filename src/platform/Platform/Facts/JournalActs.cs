namespace Chutri.Platform;

public static class JournalActs
{
    /// <summary>What a leader may see by the post, and a stand-in for that leader.</summary>
    public static ActKind Seeing { get; } =
        new("see", new("xem nhật ký và phương án tổ chức", "see the journal and plans"));

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
        )
        {
            Kind = Seeing,
        };

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
