using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>A file was written into the structure or the list of people; what it changed tells its own facts, with the file's name as reason.</summary>
internal sealed record ImportWritten(
    Guid Import,
    ImportKind Kind,
    string FileName,
    int New,
    int Changed,
    int Ended,
    int Unchanged
) : FactBody
{
    public override IEnumerable<Guid> About => [Import];

    public override Words Sentence() =>
        new(
            $"nhập tệp {FileName}: {New} mới, {Changed} thay đổi, {Ended} kết thúc, {Unchanged} giữ nguyên",
            $"imported {FileName}: {New} new, {Changed} changed, {Ended} ended, {Unchanged} unchanged"
        );
}
