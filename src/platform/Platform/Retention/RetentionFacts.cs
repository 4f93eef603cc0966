namespace Chutri.Platform;

/// <summary>One run of a rule that took something out: how many, never which.</summary>
/// <param name="Before">What ended before this moment was taken out, in UTC.</param>
internal sealed record RetentionCarriedOut(
    Guid Rule,
    string Code,
    Words What,
    int Count,
    KeptFor Period,
    DateTime Before
) : FactBody
{
    public override IEnumerable<Guid> About => [Rule];

    public override Words Sentence() =>
        new(
            $"xóa {Count} mục đã hết thời hạn lưu giữ {Period.Said.Vietnamese}: {What.Vietnamese}",
            $"took out {Count} kept for longer than {Period.Said.English}: {What.English}"
        );
}

internal sealed record RetentionChanged(
    Guid Rule,
    string Code,
    Words What,
    KeptFor From,
    KeptFor To,
    string Reason
) : FactBody
{
    public const string FactCode = "platform.retention-changed";

    public override IEnumerable<Guid> About => [Rule];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"đổi thời hạn lưu giữ {What.Vietnamese} từ {From.Said.Vietnamese} thành {To.Said.Vietnamese}",
            $"changed how long {What.English} are kept from {From.Said.English} to {To.Said.English}"
        );
}
