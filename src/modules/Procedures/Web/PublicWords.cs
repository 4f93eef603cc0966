using Chutri.Platform;

namespace Chutri.Procedures.Web;

public static class PublicWords
{
    public static Words LookUp { get; } =
        new("Tra cứu tình trạng hồ sơ", "Look up where a file is");
    public static Words LookUpText { get; } =
        new(
            "Nhập mã hồ sơ và mã tra cứu in trên giấy hẹn.",
            "Type the code and the look-up code that stand on the slip."
        );
    public static Words Code { get; } = new("Mã hồ sơ", "Code of the file");
    public static Words CodeHint { get; } =
        new("Ví dụ: TN-2026-000123", "For example: TN-2026-000123");
    public static Words Secret { get; } = new("Mã tra cứu", "Look-up code");
    public static Words SecretHint { get; } =
        new(
            "8 chữ và số, viết hoa hay thường đều được.",
            "8 letters and digits, capital or small."
        );
    public static Words Find { get; } = new("Xem", "Look up");
    public static Words Missing { get; } = new("Hãy điền ô này.", "Fill this in.");
    public static Words Procedure { get; } = new("Thủ tục", "Procedure");
    public static Words Unit { get; } = new("Nơi tiếp nhận", "Received by");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words At { get; } = new("Đang ở", "Now at");
    public static Words Received { get; } = new("Ngày tiếp nhận", "Taken in");
    public static Words Due { get; } = new("Hẹn trả kết quả", "Promised by");
    public static Words NewDue { get; } = new("Hẹn lại", "New date");
    public static Words Ready { get; } = new("Có kết quả từ", "Result since");
    public static Words Rate { get; } =
        new(
            "Ông/bà có hài lòng với việc giải quyết hồ sơ này không?",
            "Are you satisfied with how this file was settled?"
        );
    public static Words RateText { get; } =
        new(
            "Chọn một nút. Mỗi hồ sơ đánh giá một lần, không cần ghi tên.",
            "One touch, once for each file; no name is asked."
        );
    public static Words Rated { get; } = new("Cảm ơn ông/bà đã đánh giá:", "Thank you. You said:");
    public static Words Another { get; } = new("Tra cứu hồ sơ khác", "Look up another file");
    public static Words Board { get; } =
        new("Công khai tiến độ giải quyết hồ sơ", "How files are settled");
    public static Words OfYear { get; } = new("Hồ sơ tiếp nhận trong năm", "Files taken in during");
    public static Words ByUnit { get; } = new("Theo đơn vị tiếp nhận", "By unit");
    public static Words Total { get; } = new("Cộng", "Total");
    public static Words Meanings { get; } = new("Cách tính từng số", "What each figure counts");
    public static Words None { get; } =
        new("Chưa có hồ sơ nào trong năm này.", "No file was taken in during this year.");
    public static Words Files { get; } = new("hồ sơ", "files");
    public static Words NoNames { get; } =
        new(
            "Danh sách không ghi tên người nộp.",
            "The list does not name those who handed the files in."
        );
    public static Words BackToBoard { get; } = new("Về bảng số liệu", "Back to the figures");

    public static Words Year(int year) => new($"Năm {year}", $"{year}");
}
