using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>The unit reads facts while the draft is not sent: how many there are stands in the findings alone.</summary>
internal sealed record FindingWritten(Guid Inspection, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new($"ghi một phát hiện của {Code}", $"wrote a finding of {Code}");
}

/// <summary>Each of those asked reads it: how many findings there are, and who else is named, stands in the findings alone.</summary>
internal sealed record DraftSent(Guid Inspection, string Code, IReadOnlyList<PersonId> People)
    : FactBody
{
    public override IEnumerable<Guid> About => [Inspection, .. People.Select(one => one.Value)];

    public override Words Sentence() =>
        new($"gửi dự thảo {Code} để lấy ý kiến", $"sent the draft of {Code} for reply");
}

/// <summary>What was replied stands in the conclusion.</summary>
internal sealed record DraftAnswered(Guid Inspection, string Code, bool ForUnit) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new($"có ý kiến về dự thảo {Code}", $"replied to the draft of {Code}");
}

internal sealed record InspectionConcluded(Guid Inspection, string Code, int Findings) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"kết luận {Code}: {Findings} phát hiện",
            $"concluded {Code}: {Counted.Of(Findings, "finding")}"
        );
}

/// <summary>Told by the program on the day; of which findings stands in them alone.</summary>
internal sealed record RemedyCheckAsked(Guid Inspection, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"đến ngày kiểm lại việc khắc phục của {Code}",
            $"asked to look again at what {Code} put right"
        );
}

/// <summary>Whether it helped stands in the finding: a person reads the facts, and not each finding.</summary>
internal sealed record RemedyChecked(Guid Inspection, string Code) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"kiểm lại việc khắc phục một phát hiện của {Code}",
            $"looked again at what put a finding of {Code} right"
        );
}

/// <summary>For whoever decided on the inspection: it is for them to give other work.</summary>
internal sealed record OtherWorkWanted(Guid Inspection, string Code, PersonId Decider) : FactBody
{
    public override IEnumerable<Guid> About => [Inspection];

    public override Words Sentence() =>
        new(
            $"kiểm lại thấy việc khắc phục một phát hiện của {Code} chưa đạt: cần giao việc khác",
            $"found that what was done about a finding of {Code} did not help enough: other work is wanted"
        );
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
