using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public static class LearningWords
{
    public static Words Learning { get; } =
        new("Quy trình chạy thật thế nào", "How it really runs");
    public static Words Text { get; } =
        new(
            "Đọc từ các bước đã làm của hồ sơ đã kết thúc. Thời gian là giờ làm việc theo lịch; số giữa (trung vị) lệch không quá 5 %. Chờ: từ lúc bước đến cho tới khi có người giữ; làm: từ đó đến khi xong, kể cả lúc tạm dừng.",
            "Read from the steps done in cases that are over. Times are working time by the calendar; medians are up to 5 % off. Waiting: from arriving until a person holds it; working: from then until it is done, pauses included."
        );
    public static Words Nothing { get; } =
        new("Chưa có bước nào làm xong trong khoảng này.", "No step was done in that time.");
    public static Words RealWay { get; } = new("Đường đi thật", "The real way");
    public static Words RealWayText { get; } =
        new(
            "Số trên mũi tên là số lần đi; dưới mỗi bước là thời gian làm ở giữa.",
            "The number on an arrow is how often it was gone; below a step is its median time."
        );
    public static Words DrawnWay { get; } = new("Đường đi đã vẽ", "The drawn way");
    public static Words Variants { get; } = new("Các đường đi", "Ways that cases took");
    public static Words Way { get; } = new("Đường đi", "Way");
    public static Words Cases { get; } = new("Hồ sơ", "Cases");
    public static Words Share { get; } = new("Tỷ lệ", "Share");
    public static Words Length { get; } = new("Từ đầu đến cuối", "From first to last");
    public static Words Steps { get; } = new("Từng bước, từng đơn vị", "Each step by unit");
    public static Words Step { get; } = new("Bước", "Step");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Times { get; } = new("Số lần", "Times");
    public static Words Waiting { get; } = new("Chờ", "Waiting");
    public static Words Working { get; } = new("Làm", "Working");
    public static Words Late { get; } = new("Trễ", "Late");
    public static Words Lost { get; } = new("Trễ tổng cộng", "Late altogether");
    public static Words Again { get; } = new("Làm lại", "Again");
    public static Words WhereLost { get; } =
        new("Mất thời gian cam kết ở đâu", "Where the promise is lost");
    public static Words NothingLost { get; } =
        new(
            "Trong các hồ sơ đã kết thúc, không bước nào trễ.",
            "In the cases that are over, no step was late."
        );
    public static Words Rework { get; } = new("Vòng làm lại", "Rework loops");
    public static Words NoRework { get; } =
        new("Không hồ sơ nào phải làm lại.", "No case went back.");
    public static Words Xes { get; } =
        new("Tải tệp XES (không có tên người)", "Download as XES (no names of people)");
    public static Words Since { get; } = new("Hồ sơ bắt đầu từ ngày", "Cases started since");
    public static Words Show { get; } = new("Xem", "Show");
    public static Words Begin { get; } = new("Bắt đầu", "Begin");
    public static Words End { get; } = new("Kết thúc", "End");
    public static Words Bounded { get; } =
        new(
            "Có quá nhiều đường đi khác nhau; đường hiếm nhất chỉ được đếm chung.",
            "There are too many different ways; the rarest are only counted."
        );

    public static Words OpenLate(long cases) =>
        new(
            $"{NumberText.Of(cases).Vietnamese} hồ sơ đang giải quyết đã quá hẹn, chưa tính ở đây.",
            $"{NumberText.Of(cases).English} under way are past what was promised, and not counted here."
        );

    public static Words Looked(long cases, long records, bool all) =>
        all
            ? Looked(cases, records)
            : new(
                $"Chỉ đọc những hồ sơ mới nhất: {Looked(cases, records).Vietnamese} Tệp XES có tất cả.",
                $"Only the newest cases were read: {Looked(cases, records).English} The XES file has all of them."
            );

    private static Words Looked(long cases, long records) =>
        new(
            $"{NumberText.Of(cases).Vietnamese} hồ sơ, {NumberText.Of(records).Vietnamese} lần làm bước.",
            $"{NumberText.Of(cases).English} cases, {NumberText.Of(records).English} times that a step was done."
        );

    public static Words Back(string from, string to, long times) =>
        new(
            $"{from} → {to}: {NumberText.Of(times).Vietnamese} lần",
            $"{from} → {to}: {NumberText.Of(times).English} times"
        );
}
