using Chutri.Platform;

namespace Chutri.Assignments.Api;

/// <summary>What each operation does, by its identifier.</summary>
internal static class ProposalApiWords
{
    public static Words ShowProposals { get; } =
        new("Các đề xuất và độ phủ của một văn bản", "Proposals and coverage of a document");
    public static Words ShowProposal { get; } = new("Một đề xuất", "One proposal");
    public static Words ShowCoverage { get; } =
        new(
            "Mỗi điều khoản đòi hỏi gì, việc nào đáp ứng, ai chủ trì",
            "What each provision asks, the work that covers it, and who leads"
        );
    public static Words AddProposal { get; } =
        new(
            "Thêm một việc do người đọc thấy trong điều khoản",
            "Add a task that a person reads out of a provision"
        );
    public static Words ChangeProposal { get; } = new("Sửa một đề xuất", "Correct a proposal");
    public static Words AcceptProposal { get; } =
        new(
            "Chấp nhận một đề xuất; có hai đơn vị chủ trì thì nói đơn vị nào",
            "Accept a proposal; with two leads, say which one leads"
        );
    public static Words RejectProposal { get; } =
        new("Bỏ một đề xuất, nêu lý do", "Reject a proposal, with the reason");
    public static Words ReopenProposal { get; } =
        new("Xem xét lại một quyết định", "Take a decision back");
    public static Words MergeProposals { get; } =
        new("Gộp một đề xuất khác vào đề xuất này", "Take another proposal into this one");
    public static Words SplitProposal { get; } =
        new("Tách một đề xuất làm hai", "Split a proposal in two");
    public static Words SetProvisionAside { get; } =
        new("Để riêng một điều khoản, nêu lý do", "Set a provision aside, with the reason");
    public static Words TakeUpProvision { get; } =
        new("Xem xét lại một điều khoản đã để riêng", "Take a provision up again");
    public static Words IssueProposals { get; } =
        new(
            "Giao mọi đề xuất đã chấp nhận, mỗi việc đúng một chủ trì; giao hết hoặc không giao việc nào",
            "Issue every accepted proposal, each to exactly one lead; all or none"
        );
}
