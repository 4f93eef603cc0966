namespace Chutri.Platform.Web;

public static class DesignFieldWords
{
    public static Words Product { get; } = new("Sản phẩm", "Deliverable");
    public static Words ProductHint { get; } =
        new("Người nhận cầm được gì khi việc xong", "What the recipient holds when it is done");
    public static Words Until { get; } = new("Thời hạn", "Deadline");
    public static Words Code { get; } = new("Mã việc", "Code");
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words ReasonHint { get; } =
        new("Một, hai câu; người được hỏi sẽ đọc", "A sentence or two, for whoever is asked");
    public static Words Lead { get; } = new("Đơn vị chủ trì", "Lead unit");
    public static Words Cooperating { get; } = new("Đơn vị phối hợp", "Cooperating units");
    public static Words Who { get; } = new("Ai làm", "Who does it");
    public static Words Kind { get; } = new("Loại văn bản", "Kind of document");
    public static Words Tell { get; } =
        new("Gửi thư báo cho đơn vị phối hợp", "Tell the cooperating units by mail");
    public static Words TellWhom { get; } = new("Báo cho ai", "Whom to tell");
    public static Words Evidence { get; } = new("Tệp minh chứng", "Evidence");
    public static Words EvidenceHint { get; } =
        new("docx, xlsx, pdf; mỗi tệp tới 20 MB", "docx, xlsx, pdf; up to 20 MB each");
    public static Words Assign { get; } = new("Giao việc", "Assign");
    public static Words NotAssigned { get; } =
        new("Chưa giao được: còn 2 chỗ cần sửa", "Not assigned: 2 things to correct");
    public static Words PassTitle { get; } =
        new("Chuyển việc này cho Hoàng Thu Trang?", "Pass this to Hoàng Thu Trang?");
    public static Words Pass { get; } =
        new("Chuyển cho Hoàng Thu Trang", "Pass to Hoàng Thu Trang");
    public static IReadOnlyList<Words> PassConsequences { get; } =
    [
        new(
            "Từ bây giờ Hoàng Thu Trang giữ việc, hạn vẫn là thứ Sáu 20/11/2026.",
            "From now on Hoàng Thu Trang holds it; the deadline is still Friday 20 November 2026."
        ),
        new(
            "3 ngày quá hạn vẫn ghi cho Ban Tổ chức.",
            "The 3 days overdue stay with the Organisation Board."
        ),
        new("Trần Quốc Bảo nhận thư báo.", "Trần Quốc Bảo is told by mail."),
    ];
}
