namespace Chutri.Platform;

public static class RetentionActs
{
    public static Act See { get; } =
        new(
            "retention.see",
            new("xem thời hạn lưu giữ", "see how long things are kept"),
            Act.Granted(Scope.WholeOnly, Role.Administrator)
        );

    public static Act Change { get; } =
        new(
            "retention.change",
            new("đổi thời hạn lưu giữ", "change how long things are kept"),
            Act.Granted(Scope.WholeOnly, Role.Administrator)
        );

    /// <summary>The program itself; no role holds it.</summary>
    public static Act CarryOut { get; } =
        new(
            "retention.carry-out",
            new("xóa điều đã hết thời hạn lưu giữ", "take out what was kept for long enough")
        );
}
