using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>A document came into the register, with its first version.</summary>
/// <param name="Entry">Book and entry number: "Đến 12/2026".</param>
public sealed record DocumentRegistered(
    DocumentId Document,
    Words Title,
    string Subject,
    Words Entry,
    string FileName,
    string Sha256,
    UnitId? IssuingUnit
) : FactBody
{
    public override IEnumerable<Guid> About =>
        IssuingUnit is { } unit ? [Document.Value, unit.Value] : [Document.Value];

    public override Words Sentence() =>
        new(
            $"đăng ký {Title.Vietnamese} vào sổ, số {Entry.Vietnamese}, từ tệp {FileName}",
            $"registered {Title.English} as entry {Entry.English}, from the file {FileName}"
        );
}
