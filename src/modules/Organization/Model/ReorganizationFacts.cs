using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>A reorganization was recorded for a later day.</summary>
internal sealed record ReorganizationPlanned(
    Guid Reorganization,
    IReadOnlyList<Guid> Units,
    string Vietnamese,
    string English,
    DateOnly On,
    string Decision
) : FactBody
{
    public override IEnumerable<Guid> About => [Reorganization, .. Units];

    public override string? Why => Decision;

    public override Words Sentence() =>
        new($"hẹn ngày {On:dd/MM/yyyy}: {Vietnamese}", $"planned for {On:yyyy-MM-dd}: {English}");
}

/// <summary>A unit gave parts of itself away and goes on.</summary>
internal sealed record PartsSplitOff(
    UnitId Unit,
    string Name,
    IReadOnlyList<Guid> Parts,
    string PartNames,
    DateOnly On,
    string Decision
) : FactBody
{
    public override IEnumerable<Guid> About => [Unit.Value, .. Parts];

    public override string? Why => Decision;

    public override Words Sentence() =>
        new(
            $"tách {PartNames} ra khỏi {Name} từ {On:dd/MM/yyyy}; {Name} tiếp tục hoạt động",
            $"split {PartNames} off {Name} as of {On:yyyy-MM-dd}; {Name} goes on"
        );
}

internal sealed record ReorganizationCancelled(
    Guid Reorganization,
    IReadOnlyList<Guid> Units,
    string Vietnamese,
    string English,
    DateOnly On,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Reorganization, .. Units];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"hủy lần sắp xếp hẹn ngày {On:dd/MM/yyyy}: {Vietnamese}",
            $"cancelled what was planned for {On:yyyy-MM-dd}: {English}"
        );
}

/// <summary>The day of a planned reorganization came, but what it rests on had changed.</summary>
internal sealed record ReorganizationStuck(
    Guid Reorganization,
    string Vietnamese,
    string English,
    string Problem,
    string ProblemInEnglish
) : FactBody
{
    public override IEnumerable<Guid> About => [Reorganization];

    public override Words Sentence() =>
        new(
            $"chưa thực hiện được: {Vietnamese}. {Problem}",
            $"could not carry out: {English}. {ProblemInEnglish}"
        );
}
