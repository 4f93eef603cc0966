using Chutri.Platform;

namespace Chutri.Documents.Model;

internal sealed record HeaderCorrected(
    DocumentId Document,
    Words Title,
    IReadOnlyList<HeaderChange> Changes
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value];

    public override Words Sentence() =>
        new(
            $"sửa phần đầu của {Title.Vietnamese}: {string.Join("; ", Changes.Select(change => $"{change.Field.Vietnamese.ToLowerInvariant()} {change.Before.Quoted()} thành {change.After.Quoted()}"))}",
            $"corrected the header of {Title.English}: {string.Join("; ", Changes.Select(change => $"{change.Field.English.ToLowerInvariant()} {change.Before.Quoted()} to {change.After.Quoted()}"))}"
        );
}

internal sealed record HeaderConfirmed(DocumentId Document, Words Title) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value];

    public override Words Sentence() =>
        new(
            $"kiểm tra phần đầu của {Title.Vietnamese}: đúng với văn bản",
            $"checked the header of {Title.English}: it agrees with the document"
        );
}

internal sealed record ReferenceSettled(
    DocumentId Document,
    Words Title,
    string Number,
    DocumentId? Target,
    Words? TargetTitle
) : FactBody
{
    public override IEnumerable<Guid> About =>
        Target is { } target ? [Document.Value, target.Value] : [Document.Value];

    public override Words Sentence() =>
        TargetTitle is { } target
            ? new(
                $"xác định {Number} dẫn trong {Title.Vietnamese} là {target.Vietnamese}",
                $"settled that {Number}, cited in {Title.English}, is {target.English}"
            )
            : new(
                $"xác định {Number} dẫn trong {Title.Vietnamese} không có trong sổ",
                $"settled that {Number}, cited in {Title.English}, is not in the register"
            );
}

internal sealed record StubRecorded(
    DocumentId Document,
    string? Number,
    string Issuer,
    Words Level,
    string HandledAt,
    Words Entry
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value];

    public override Words Sentence() =>
        new(
            $"ghi sổ văn bản {Level.Vietnamese} số {Number} của {Issuer}, số {Entry.Vietnamese}; xử lý tại {HandledAt}, không lưu nội dung",
            $"recorded document {Number} of {Issuer}, marked {Level.English}, as entry {Entry.English}; handled at {HandledAt}, nothing of it is kept"
        );
}
