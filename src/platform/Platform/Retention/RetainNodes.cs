namespace Chutri.Platform;

/// <summary>A machine that went away without saying so is not missed for ever.</summary>
internal sealed class RetainNodes(AppDatabase db) : RetainRows<Node>
{
    public static RetentionRule TheRule { get; } =
        new(
            "platform.nodes",
            new("tên các máy đã chạy chương trình", "names of machines that ran the program"),
            new("từ lần cuối máy báo còn chạy", "after the machine last said that it runs"),
            new(
                "Xóa dòng về máy đó. Máy còn chạy thì luôn có dòng của nó.",
                "The row of the machine is removed. A machine that runs always has one."
            ),
            new(
                "Chỉ để biết máy nào đang chạy; máy đã tắt lâu thì không cần nữa",
                "Only tells which machines run; one that stopped long ago is not needed"
            ),
            KeptFor.Days(1)
        )
        {
            Bounds = new(1, 30),
        };

    public override RetentionRule Rule => TheRule;

    protected override IQueryable<Node> Over(Moment before) =>
        db.Set<Node>().Where(node => node.SeenAt < before.Utc);
}
