using Chutri.Platform;

namespace Chutri.Inspections.Model;

internal sealed record PlanBegun(Guid Plan, string Code, int Year, UnitId Owner) : FactBody
{
    public override IEnumerable<Guid> About => [Plan, Owner.Value];

    public override Words Sentence() =>
        new(
            $"lập kế hoạch kiểm tra năm {Year} ({Code})",
            $"began the inspection plan of {Year} ({Code})"
        );
}

internal sealed record PlanLineAdded(
    Guid Plan,
    string Code,
    InspectionAct Act,
    string UnitName,
    int Quarter,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Plan];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"thêm vào {Code}: {Act.Name().Vietnamese} {UnitName}, quý {Quarter}",
            $"added to {Code}: {Act.Name().English} of {UnitName}, quarter {Quarter}"
        );
}

internal sealed record PlanApproved(Guid Plan, string Code, int Lines) : FactBody
{
    public override IEnumerable<Guid> About => [Plan];

    public override Words Sentence() =>
        new($"duyệt kế hoạch {Code}: {Lines} cuộc", $"approved the plan {Code}: {Lines} lines");
}
