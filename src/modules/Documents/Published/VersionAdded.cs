using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>
/// A document got a new version. What became of each provision: <see cref="ProvisionComparisons"/>, between
/// <see cref="Before"/> and <see cref="Version"/>.
/// </summary>
public sealed record VersionAdded(
    DocumentId Document,
    int Before,
    int Version,
    Words Title,
    string FileName,
    string Sha256,
    int ChangedProvisions,
    string? Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"thêm bản {Version} của {Title.Vietnamese} từ tệp {FileName}; {ChangedProvisions} mục khác bản {Before}",
            $"added version {Version} of {Title.English} from the file {FileName}; {ChangedProvisions} provisions differ from version {Before}"
        );
}
