using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal sealed record DrawPlanned(Guid Draw, string Code, string Title) : FactBody
{
    public override IEnumerable<Guid> About => [Draw];

    public override Words Sentence() =>
        new($"lập cuộc rút thăm {Code}: {Title}", $"planned the draw {Code}: {Title}");
}

internal sealed record DrawListClosed(
    Guid Draw,
    string Code,
    string Digest,
    int Units,
    int Excluded
) : FactBody
{
    public override IEnumerable<Guid> About => [Draw];

    public override Words Sentence() =>
        new(
            $"chốt danh sách rút thăm {Code}: {Units} đơn vị, để ngoài {Excluded}, mã băm {Digest}",
            $"closed the list of the draw {Code}: {Counted.Of(Units, "unit")}, {Excluded} left out, digest {Digest}"
        );
}

internal sealed record UnitsDrawn(Guid Draw, string Code, int Count, string Witnesses) : FactBody
{
    public override IEnumerable<Guid> About => [Draw];

    public override Words Sentence() =>
        new(
            $"rút thăm {Code}: {Count} đơn vị, người chứng kiến: {Witnesses}",
            $"drew {Counted.Of(Count, "unit")} in {Code}, witnessed by {Witnesses}"
        );
}

/// <summary>Somebody opened the seal and read who was drawn.</summary>
internal sealed record DrawnLookedAt(Guid Draw, string Code) : FactBody
{
    public const string Kind = "inspections.drawn-looked-at";

    public override IEnumerable<Guid> About => [Draw];

    public override Words Sentence() =>
        new($"mở niêm phong, xem kết quả rút thăm {Code}", $"opened the seal of the draw {Code}");
}

internal sealed record DrawnVisited(Guid Draw, string Code, int Number, string UnitName) : FactBody
{
    public override IEnumerable<Guid> About => [Draw];

    public override Words Sentence() =>
        new(
            $"đến kiểm tra {UnitName}, đơn vị thứ {Number} rút được của {Code}",
            $"came to {UnitName}, drawn as number {Number} of {Code}"
        );
}

internal sealed record DrawPublished(Guid Draw, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Draw];

    public override Words Sentence() =>
        new($"công khai cuộc rút thăm {Code}", $"published the draw {Code}");
}
