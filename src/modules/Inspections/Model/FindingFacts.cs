using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>The unit reads facts while the draft is not sent: how many there are stands in the findings alone.</summary>
internal sealed record FindingWritten(Guid Inspection, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new($"ghi một phát hiện của {Code}", $"wrote a finding of {Code}");
}

internal sealed record DraftSent(
    Guid Inspection,
    string Code,
    int Findings,
    IReadOnlyList<NamedPerson> People
) : FactBody
{
    public override IEnumerable<Guid> About =>
        [Inspection, .. People.Select(one => one.Person.Value)];

    public override Words Sentence() =>
        new(
            $"gửi dự thảo {Findings} phát hiện của {Code} để lấy ý kiến: {NamedPerson.List(People)}",
            $"sent the draft of {Findings} findings of {Code} for reply to {NamedPerson.List(People)}"
        );
}

internal sealed record DraftAnswered(Guid Inspection, string Code, bool ForUnit, int Agreed, int Of)
    : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"có ý kiến về dự thảo {Code}: nhất trí {Agreed}/{Of} phát hiện",
            $"replied to the draft of {Code}: agreed with {Agreed} of {Of} findings"
        );
}

internal sealed record InspectionConcluded(Guid Inspection, string Code, int Findings) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new($"kết luận {Code}: {Findings} phát hiện", $"concluded {Code}: {Findings} findings");
}

internal sealed record RemedyGiven(
    Guid Inspection,
    string Code,
    int Number,
    string Assignment,
    Guid AssignmentId
) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection, AssignmentId];

    public override Words Sentence() =>
        new(
            $"giao {Assignment} để khắc phục phát hiện số {Number} của {Code}",
            $"issued {Assignment} to put finding {Number} of {Code} right"
        );
}
