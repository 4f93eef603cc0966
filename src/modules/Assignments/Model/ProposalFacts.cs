using Chutri.Platform;

namespace Chutri.Assignments.Model;

internal sealed record ProposalsMade(
    DocumentId Document,
    string DocumentTitle,
    int Version,
    int Count
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value];

    public override Words Sentence() =>
        new(
            $"lập {Count} đề xuất nhiệm vụ từ {DocumentTitle}, bản {Version}",
            $"proposed {Count} tasks from {DocumentTitle}, version {Version}"
        );
}

internal sealed record ProposalAdded(Guid Proposal, DocumentId Document, string Title) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value, Proposal];

    public override Words Sentence() =>
        new($"thêm đề xuất {Title.Quoted()}", $"added the proposal {Title.Quoted()}");
}

internal sealed record ProposalChanged(Guid Proposal, DocumentId Document, string Title) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value, Proposal];

    public override Words Sentence() =>
        new($"sửa đề xuất {Title.Quoted()}", $"changed the proposal {Title.Quoted()}");
}

internal sealed record ProposalAccepted(Guid Proposal, DocumentId Document, string Title) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value, Proposal];

    public override Words Sentence() =>
        new($"duyệt đề xuất {Title.Quoted()}", $"accepted the proposal {Title.Quoted()}");
}

internal sealed record ProposalRejected(
    Guid Proposal,
    DocumentId Document,
    string Title,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value, Proposal];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new($"bỏ đề xuất {Title.Quoted()}", $"rejected the proposal {Title.Quoted()}");
}

internal sealed record ProposalReopened(Guid Proposal, DocumentId Document, string Title) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value, Proposal];

    public override Words Sentence() =>
        new($"xem lại đề xuất {Title.Quoted()}", $"took up the proposal {Title.Quoted()} again");
}

internal sealed record ProposalsMerged(
    Guid Proposal,
    Guid Absorbed,
    DocumentId Document,
    string Title
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value, Proposal, Absorbed];

    public override Words Sentence() =>
        new(
            $"gộp hai đề xuất thành {Title.Quoted()}",
            $"merged two proposals into {Title.Quoted()}"
        );
}

internal sealed record ProposalSplit(
    Guid Proposal,
    Guid Part,
    DocumentId Document,
    string First,
    string Second
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value, Proposal, Part];

    public override Words Sentence() =>
        new(
            $"tách đề xuất thành {First.Quoted()} và {Second.Quoted()}",
            $"split a proposal into {First.Quoted()} and {Second.Quoted()}"
        );
}

internal sealed record ProposalIssued(
    Guid Proposal,
    DocumentId Document,
    string Title,
    IReadOnlyList<string> Codes
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value, Proposal];

    public override Words Sentence() =>
        new(
            $"giao việc từ đề xuất {Title.Quoted()}: {string.Join(", ", Codes)}",
            $"issued the proposal {Title.Quoted()} as {string.Join(", ", Codes)}"
        );
}

internal sealed record ProvisionSetAside(
    DocumentId Document,
    string Path,
    string CitationVietnamese,
    string CitationEnglish,
    string Reason
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value];

    public override string? Why => Reason;

    public override Words Sentence() =>
        new(
            $"để lại {CitationVietnamese}, không giao việc",
            $"set {CitationEnglish} aside, without an assignment"
        );
}

internal sealed record ProvisionTakenUpAgain(
    DocumentId Document,
    string Path,
    string CitationVietnamese,
    string CitationEnglish
) : FactBody
{
    public override IEnumerable<Guid> About => [Document.Value];

    public override Words Sentence() =>
        new($"xem lại {CitationVietnamese} đã để lại", $"took {CitationEnglish} up again");
}
