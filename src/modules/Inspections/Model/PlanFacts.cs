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

/// <summary>Everybody reads facts; whom the line is about, when and why stands in the plan alone.</summary>
internal sealed record PlanLineAdded(Guid Plan, string Code, int Number) : FactBody
{
    public override IEnumerable<Guid> About => [Plan];

    public override Words Sentence() =>
        new($"thêm dòng {Number} vào kế hoạch {Code}", $"added line {Number} to the plan {Code}");
}

internal sealed record PlanApproved(Guid Plan, string Code, int Lines) : FactBody
{
    public override IEnumerable<Guid> About => [Plan];

    public override Words Sentence() =>
        new(
            $"duyệt kế hoạch {Code}: {Lines} cuộc",
            $"approved the plan {Code}: {Counted.Of(Lines, "line")}"
        );
}
