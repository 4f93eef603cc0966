using System.Globalization;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Procedures.Web;

public static class ProcedureWords
{
    public static Words OneStop { get; } = new("Một cửa", "One-stop counter");
    public static Words List { get; } = new("Danh mục thủ tục", "Catalogue of procedures");
    public static Words Procedures { get; } = new("thủ tục", "procedures");
    public static Words Procedure { get; } = new("Thủ tục", "Procedure");
    public static Words None { get; } = new("Không có thủ tục nào", "No procedures");
    public static Words NoneText { get; } =
        new(
            "Nhập danh mục từ tệp Excel, hoặc bấm “Thêm thủ tục”.",
            "Import the catalogue from a spreadsheet, or add a procedure."
        );
    public static Words NoneMatches { get; } =
        new(
            "Không thủ tục nào khớp điều kiện đang lọc. Hãy bỏ bớt điều kiện.",
            "No procedure matches what is filtered. Leave some of it out."
        );
    public static Words New { get; } = new("Thêm thủ tục", "Add a procedure");
    public static Words Change { get; } = new("Sửa thủ tục", "Change");
    public static Words Import { get; } = new("Nhập từ tệp", "Import from a file");
    public static Words Forms { get; } = new("Mẫu giấy tờ", "Forms");
    public static Words Filter { get; } = new("Lọc thủ tục", "Filter");
    public static Words Search { get; } =
        new("Tìm theo mã, tên hoặc lĩnh vực", "Find by code, name or field");
    public static Words Find { get; } = new("Tìm", "Find");
    public static Words All { get; } = new("Tất cả", "All");
    public static Words Open { get; } = new("Đang tiếp nhận", "Received");
    public static Words Unbound { get; } = new("Chưa gắn quy trình", "Without a process");
    public static Words Ended { get; } = new("Đã ngừng", "Ended");
    public static Words Code { get; } = new("Mã thủ tục", "Code");
    public static Words CodeHint { get; } =
        new("Như trong quyết định công bố, ví dụ 1.004227.", "As it was made public.");
    public static Words Name { get; } = new("Tên thủ tục", "Name");
    public static Words Unit { get; } = new("Đơn vị tiếp nhận", "Received by");
    public static Words Field { get; } = new("Lĩnh vực", "Field");
    public static Words Level { get; } = new("Cấp thực hiện", "Level");
    public static Words LevelHint { get; } =
        new("Ví dụ: Cấp xã, Công đoàn cơ sở.", "For example: Commune.");
    public static Words Decides { get; } = new("Người quyết định", "Decided by");
    public static Words Papers { get; } = new("Giấy tờ phải nộp", "Papers to hand in");
    public static Words PapersHint { get; } =
        new(
            "Mỗi giấy tờ một dòng. Giấy tờ chỉ một số người phải nộp thì ghi “(nếu có)” ở cuối dòng.",
            "One a line. What only some people hand in ends with “(nếu có)”."
        );
    public static Words Fee { get; } = new("Phí, lệ phí", "Fee");
    public static Words FeeHint { get; } =
        new("Bằng đồng. Không thu thì để trống.", "In dong. Empty where nothing is charged.");
    public static Words Promise { get; } = new("Thời hạn giải quyết", "Promised within");
    public static Words PromiseHint { get; } =
        new(
            "Thời gian làm việc, ví dụ: 5 ngày, 4 giờ.",
            "Working time, for example: 5 days, 4 hours."
        );
    public static Words Basis { get; } = new("Căn cứ pháp lý", "Legal basis");
    public static Words Source { get; } = new("Quyết định công bố", "Made public by");
    public static Words Process { get; } = new("Quy trình giải quyết", "Process");
    public static Words ProcessHint { get; } =
        new(
            "Hồ sơ chạy theo phiên bản đang có hiệu lực lúc tiếp nhận. Chưa gắn quy trình thì quầy chưa tiếp nhận được.",
            "A file runs by the version in force when it is received. Without a process the counter cannot receive it."
        );
    public static Words NoProcess { get; } = new("chưa gắn", "none");
    public static Words Recorded { get; } = new("Đã thêm thủ tục.", "The procedure was added.");
    public static Words Corrected { get; } = new("Đã sửa thủ tục.", "The procedure was changed.");
    public static Words End { get; } = new("Ngừng tiếp nhận", "Receive it no more");
    public static Words EndTitle { get; } =
        new("Ngừng tiếp nhận thủ tục này?", "Receive this procedure no more?");
    public static Words EndSays { get; } =
        new(
            "Quầy không tiếp nhận hồ sơ mới. Hồ sơ đang giải quyết vẫn chạy tiếp đến khi xong.",
            "The counter receives no new files. Those under way go on."
        );
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words EndedNow { get; } =
        new("Đã ngừng tiếp nhận thủ tục.", "The procedure is received no more.");
    public static Words History { get; } = new("Đã xảy ra", "What happened");
    public static Words Receive { get; } = new("Tiếp nhận hồ sơ", "Receive a file");
    public static Words MayBeMissing { get; } = new("nếu có", "where there is one");

    public static Words EndedOn(DateOnly day)
    {
        var said = DateText.Brief(day);
        return new($"đã ngừng từ {said.Vietnamese}", $"ended on {said.English}");
    }

    /// <summary>"50.000 đồng", "không thu".</summary>
    public static Words FeeOf(long vnd) =>
        vnd == 0
            ? new("không thu", "none")
            : new(
                $"{vnd.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"))} đồng",
                $"{vnd.ToString("N0", CultureInfo.InvariantCulture)} dong"
            );
}
