using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Assignments.Model;

internal static class ProposalRefusals
{
    public static readonly Words OneLeadBasis = new(
        "Chỉ thị 24-CT/TU: một việc giao một đơn vị chủ trì",
        "Directive 24-CT/TU: one task is given to one lead unit"
    );

    public static Refusal NotSideBySide { get; } =
        Refusal.Conflict(
            "assignments-proposals-not-side-by-side",
            new(
                "Chỉ gộp được hai đề xuất khác nhau của cùng một bản văn bản.",
                "Only two different proposals of the same version of a document can be merged."
            )
        );

    public static Refusal NoneAccepted { get; } =
        Refusal.Conflict(
            "assignments-no-proposal-accepted",
            new(
                "Chưa có đề xuất nào được duyệt nên chưa giao được việc nào. Hãy duyệt ở trang đọc văn bản.",
                "No proposal has been accepted, so nothing can be issued. Accept proposals on the reading page."
            )
        );

    public static Refusal Unknown { get; } =
        Refusal.NotFound(
            new(
                "Không có đề xuất này trong văn bản. Có thể đường dẫn đã cũ.",
                "There is no such proposal in the document. The link may be old."
            )
        );

    public static Refusal UnknownProvision { get; } =
        Refusal.NotFound(
            new(
                "Không có mục này trong bản hiện hành của văn bản.",
                "The current version of the document has no such provision."
            )
        );

    public static Refusal AlreadySetAside(Words citation, string by, DateTime at)
    {
        var day = DayWords.Of(DateOnly.FromDateTime(at));
        return Refusal.Conflict(
            "assignments-provision-already-set-aside",
            new(
                $"{citation.Vietnamese} đã được {by} để ngoài lúc {at:HH:mm} ngày {day.Vietnamese}. Muốn ghi lý do khác, hãy mở lại điều khoản rồi để ngoài lần nữa.",
                $"{citation.English} was set aside by {by} at {at:HH:mm} on {day.English}. To give another reason, take the provision up again and set it aside anew."
            )
        );
    }

    /// <summary>What happened, by whom, when and why; with the way to what was issued.</summary>
    public static Refusal AlreadyDecided(Proposal proposal, TimeZoneInfo zone)
    {
        var at = TimeZoneInfo.ConvertTimeFromUtc(proposal.DecidedAt ?? default, zone);
        var day = DayWords.Of(DateOnly.FromDateTime(at));
        var issued = string.Join(", ", proposal.IssuedAs);
        var more =
            proposal.Reason is { } reason ? $": {reason.Quoted()}"
            : issued.Length > 0 ? $": {issued}"
            : "";
        return Refusal.Conflict(
            "assignments-proposal-already-decided",
            new Words(
                $"{proposal.Title.Quoted()} đã được {proposal.DecidedByName} {StateVietnamese(proposal.State)} lúc {at:HH:mm} ngày {day.Vietnamese}{more}",
                $"{proposal.Title.Quoted()} was {StateEnglish(proposal.State)} by {proposal.DecidedByName} at {at:HH:mm} on {day.English}{more}"
            ).Ended()
        ) with
        {
            See = proposal.IssuedAs is [var code, ..] ? AssignmentUrls.Assignment(code) : null,
        };
    }

    public static Refusal NotDecided(Proposal proposal) =>
        Refusal.Conflict(
            "assignments-proposal-not-decided",
            new(
                $"{proposal.Title.Quoted()} đang chờ duyệt: chưa có quyết định nào để xem lại.",
                $"{proposal.Title.Quoted()} waits to be judged: there is no decision to take back."
            )
        );

    public static Refusal ListChanged { get; } =
        Refusal.Conflict(
            "assignments-proposals-changed",
            new(
                "Danh sách vừa có người thay đổi; chưa có việc nào được giao hay duyệt. Hãy xem lại bảng dưới đây rồi bấm lại.",
                "Somebody has just changed the list; nothing was issued or accepted. Look at the table again and press once more."
            )
        );

    /// <summary>Two pressed at once, or it was issued before: who did it, when, and where to find it.</summary>
    public static Refusal AlreadyIssued(IssuedBefore before) =>
        Refusal.Conflict(
            "assignments-proposals-already-issued",
            new(
                $"Không còn đề xuất nào chờ giao: {before.Sentence().Vietnamese}",
                $"No proposal waits to be issued: {before.Sentence().English}"
            )
        ) with
        {
            See = AssignmentUrls.OfDocument(before.Document),
        };

    public static Refusal NotAccepted(Proposal proposal) =>
        Refusal.Conflict(
            "assignments-proposal-not-accepted",
            new(
                $"{proposal.Title.Quoted()} chưa được duyệt nên chưa giao được.",
                $"{proposal.Title.Quoted()} has not been accepted and cannot be issued."
            )
        );

    public static Refusal NoLead(Proposal proposal) =>
        Refusal.Conflict(
            "assignments-proposal-without-lead",
            proposal.LeadAsWritten is { } written
                ? new(
                    $"Chưa rõ đơn vị chủ trì: văn bản viết {written.Quoted()}, chưa nhận ra đơn vị nào. Hãy bấm Sửa và chọn đơn vị.",
                    $"The lead is not clear: the document says {written.Quoted()}, which matches no unit. Press Edit and choose one."
                )
                : new(
                    "Chưa có đơn vị chủ trì. Hãy bấm Sửa và chọn một đơn vị.",
                    "There is no lead unit. Press Edit and choose one."
                ),
            OneLeadBasis
        );

    public static Refusal TwoLeads(Proposal proposal) =>
        Refusal.Conflict(
            "assignments-proposal-with-two-leads",
            new(
                $"{proposal.Title.Quoted()} được giao cho nhiều đơn vị. Hãy chọn đơn vị chủ trì ngay trên thẻ rồi duyệt; các đơn vị khác phối hợp.",
                $"{proposal.Title.Quoted()} is given to several units. Choose on its card which one leads, then accept; the others cooperate."
            ),
            OneLeadBasis
        );

    private static string StateVietnamese(ProposalState state) =>
        state switch
        {
            ProposalState.Accepted => "duyệt",
            ProposalState.Rejected => "bỏ",
            ProposalState.Merged => "gộp vào đề xuất khác",
            ProposalState.Issued => "giao thành việc",
            _ => "mở lại",
        };

    private static string StateEnglish(ProposalState state) =>
        state switch
        {
            ProposalState.Accepted => "accepted",
            ProposalState.Rejected => "rejected",
            ProposalState.Merged => "merged into another",
            ProposalState.Issued => "issued",
            _ => "reopened",
        };
}
