using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination;

public static class ReportWords
{
    public static Words Title { get; } = new("Báo cáo gửi cấp trên", "Report to the superior unit");
    public static Words Text { get; } =
        new(
            "Báo cáo lấy đúng số liệu của bảng theo dõi lúc này, theo thể thức văn bản của cơ quan ban hành. Mỗi con số có một mã ngắn; bảng cuối báo cáo ghi địa chỉ mở ra danh sách của con số đó.",
            "It takes the figures of the board as they are now, in the form of the issuing body. Each has a short code; the table at the end gives the address that opens its list."
        );
    public static Words Superior { get; } = new("Cơ quan cấp trên", "Superior body");
    public static Words Place { get; } = new("Địa danh", "Place");
    public static Words PlaceHint { get; } =
        new("Đứng trước ngày tháng, ví dụ: Hà Nội", "Stands before the date: Hà Nội");
    public static Words Number { get; } = new("Số", "Number");
    public static Words NumberHint { get; } =
        new(
            "Để trống thì văn thư ghi số khi ban hành.",
            "Left empty: the clerk gives it at issue."
        );
    public static Words Symbol { get; } = new("Ký hiệu", "Symbol");
    public static Words Post { get; } = new("Chức vụ người ký", "Post of whoever signs");
    public static Words Signer { get; } = new("Người ký", "Who signs");
    public static Words Archive { get; } = new("Lưu", "Kept at");
    public static Words Ahead { get; } = new("Thời gian tới làm gì", "What comes next");
    public static Words Make { get; } = new("Lập báo cáo", "Make the report");
    public static Words MadeTitle { get; } = new("Báo cáo đã lập", "Reports that were made");
    public static Words Figure { get; } = new("Con số trong báo cáo", "A figure of a report");
    public static Words Counted { get; } = new("Đếm gì", "What was counted");
    public static Words Stood { get; } = new("Khi lập báo cáo", "When the report was made");
    public static Words ListNow { get; } =
        new("Mở danh sách hiện nay", "Open the list as it is now");
    public static Words ThenText { get; } =
        new(
            "Danh sách dưới đây đúng như khi lập báo cáo. Từ đó đến nay có thể đã có người học thêm.",
            "The list below is as it was when the report was made. More people may have attended since."
        );
    public static Words StandingThen { get; } = new("Khi lập báo cáo", "When it was made");

    public static Words Made(string code) =>
        new($"Đã lập báo cáo {code}.", $"The report {code} is made.");

    public static Words MadeBy(string name, DateTime local)
    {
        var at = DateText.At(local);
        return new($"{name} lập lúc {at.Vietnamese}", $"made by {name} at {at.English}");
    }
}
