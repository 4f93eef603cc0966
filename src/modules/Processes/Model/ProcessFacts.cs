using Chutri.Platform;

namespace Chutri.Processes.Model;

internal abstract record ProcessFact(Guid Process, string Code, string Title) : FactBody
{
    public override IEnumerable<Guid> About => [Process];
}

internal sealed record ProcessDescribed(Guid Process, string Code, string Title, UnitId Owner)
    : ProcessFact(Process, Code, Title)
{
    public override IEnumerable<Guid> About => [Process, Owner.Value];

    public override Words Sentence() =>
        new($"bắt đầu mô tả quy trình {Code} “{Title}”", $"began to describe {Code} “{Title}”");
}

internal sealed record ProcessRenamed(Guid Process, string Code, string Title)
    : ProcessFact(Process, Code, Title)
{
    public override Words Sentence() =>
        new(
            $"sửa tên, thời hạn, người chịu trách nhiệm chung của {Code}",
            $"changed name, promise or who answers for {Code}"
        );
}

/// <summary>A row of the table was put in or changed.</summary>
internal sealed record StepDescribed(
    Guid Process,
    string Code,
    string Title,
    string Step,
    bool IsNew
) : ProcessFact(Process, Code, Title)
{
    public override Words Sentence() =>
        IsNew
            ? new($"thêm bước “{Step}” vào {Code}", $"added the step “{Step}” to {Code}")
            : new($"sửa bước “{Step}” của {Code}", $"changed the step “{Step}” of {Code}");
}

internal sealed record StepTakenOut(Guid Process, string Code, string Title, string Step)
    : ProcessFact(Process, Code, Title)
{
    public override Words Sentence() =>
        new($"bỏ bước “{Step}” khỏi {Code}", $"took the step “{Step}” out of {Code}");
}

internal sealed record StepMoved(Guid Process, string Code, string Title, string Step)
    : ProcessFact(Process, Code, Title)
{
    public override Words Sentence() =>
        new($"đưa bước “{Step}” của {Code} lên trước", $"moved the step “{Step}” of {Code} up");
}

/// <summary>The draft was drawn, or read from a file.</summary>
internal sealed record ProcessDrawn(
    Guid Process,
    string Code,
    string Title,
    int Elements,
    string? File
) : ProcessFact(Process, Code, Title)
{
    public override Words Sentence() =>
        File is { } name
            ? new(
                $"nhập {Code} từ tệp {name} ({Elements} phần tử)",
                $"read {Code} from the file {name} ({Elements} elements)"
            )
            : new($"vẽ lại {Code} ({Elements} phần tử)", $"drew {Code} anew ({Elements} elements)");
}

internal sealed record ProcessPublished(Guid Process, string Code, string Title, int Number)
    : ProcessFact(Process, Code, Title)
{
    public override Words Sentence() =>
        new(
            $"ban hành phiên bản {Number} của {Code} “{Title}”",
            $"published version {Number} of {Code} “{Title}”"
        );
}
