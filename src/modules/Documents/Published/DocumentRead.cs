using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>The machine has read a version; its provisions and proposals can be asked for.</summary>
/// <param name="Demands">How many of the provisions ask somebody to do something.</param>
public sealed record DocumentRead(
    DocumentId Document,
    int Version,
    Words Title,
    int Provisions,
    int Demands,
    int Tasks
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value];

    public override Words Sentence() =>
        new(
            $"cho đọc {Title.Vietnamese}, bản {Version}: {Provisions} mục, {Demands} mục có yêu cầu, {Tasks} nhiệm vụ đề xuất",
            $"had {Title.English}, version {Version}, read: {Provisions} provisions, {Demands} of them with demands, {Tasks} tasks proposed"
        );
}
