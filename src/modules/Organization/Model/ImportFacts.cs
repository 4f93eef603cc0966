using System.Text.Json.Serialization;
using Chutri.Platform;

namespace Chutri.Organization.Model;

/// <summary>A file was written into the structure or the list of people; shown on the page of everything it touched.</summary>
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
    /// <summary>What it touched; kept as the fact's subjects, not in its text.</summary>
    [JsonIgnore]
    public IReadOnlyList<Guid> Touched { get; init; } = [];

    [JsonIgnore]
    public override IEnumerable<Guid> About => [Import, .. Touched];

    public override Words Sentence() =>
        new(
            $"nhập tệp {FileName}: {New} mới, {Changed} thay đổi, {Ended} kết thúc, {Unchanged} giữ nguyên",
            $"imported {FileName}: {New} new, {Changed} changed, {Ended} ended, {Unchanged} unchanged"
        );
}
