using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>What is wrong with what was typed at the counter, and what to do.</summary>
internal static class DossierFieldWords
{
    public static Words Procedure { get; } = new("Hãy chọn thủ tục.", "Choose the procedure.");
    public static Words Name { get; } =
        new("Hãy ghi họ tên người nộp.", "Write the applicant's name.");
    public static Words Decision { get; } =
        new("Hãy chọn: tiếp nhận, yêu cầu bổ sung hoặc từ chối.", "Choose: accept, ask or refuse.");
    public static Words NoSuchPaper { get; } =
        new(
            "Danh sách giấy tờ của thủ tục đã thay đổi. Hãy đánh dấu lại.",
            "The papers that the procedure asks for have changed. Tick them again."
        );
    public static Words NothingMissing { get; } =
        new(
            "Giấy tờ đã đủ. Nếu có chỗ phải sửa, hãy ghi rõ ở ô Nội dung; nếu không thì tiếp nhận.",
            "All papers are there. Say what has to be corrected, or take it in."
        );
    public static Words WhyRefused { get; } =
        new("Hãy ghi lý do từ chối, để in lên phiếu.", "Say why it is refused; it is printed.");
    public static Words To { get; } =
        new(
            "Hãy chọn chính người nộp, hoặc ghi họ tên người nhận thay.",
            "Choose the applicant, or write who takes it instead."
        );
    public static Words Phone { get; } =
        new(
            "Số điện thoại gồm 8 đến 15 chữ số, ví dụ 0912 345 678; không có thì bỏ trống.",
            "A telephone number has 8 to 15 digits, for example 0912 345 678; leave it empty where there is none."
        );
    public static Words Identity { get; } =
        new(
            "Số định danh cá nhân có 12 số, mã tổ chức có 10 hoặc 13 số, hộ chiếu có một chữ và 7 đến 8 số. Hãy xem lại hoặc bỏ trống.",
            "A personal number has 12 digits, one of an organisation 10 or 13, a passport a letter and 7 or 8 digits. Look again, or leave it empty."
        );
    public static Words Cause { get; } = new("Hãy ghi vì sao chậm.", "Say why it is late.");
    public static Words Where { get; } =
        new("Hãy ghi ai đang giữ, ở đơn vị nào.", "Say who holds it, and where.");
    public static Words NewDue { get; } =
        new(
            "Ngày hẹn lại phải sau ngày hẹn cũ và không ở trong quá khứ.",
            "The new date must be after the old one, and not in the past."
        );
    public static Words NotAWorkingDay { get; } =
        new("Ngày hẹn lại phải là ngày làm việc.", "The new date must be a working day.");
    public static Words Rate { get; } =
        new("Hãy chọn một mức đánh giá.", "Choose one of the answers.");

    public static Words Missing(IReadOnlyList<string> papers)
    {
        var list = string.Join("; ", papers);
        return new(
            $"Chưa đủ giấy tờ, còn thiếu: {list}. Đánh dấu những giấy tờ đã có, hoặc yêu cầu bổ sung.",
            $"Papers are missing: {list}. Tick what is there, or ask for what is missing."
        );
    }
}
