using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

internal static class FunctionWords
{
    public static Words Title { get; } = new("Chức năng, nhiệm vụ", "Functions");
    public static Words ListTab { get; } = new("Danh sách", "List");
    public static Words Units { get; } = new("Đơn vị", "Units");
    public static Words Functions { get; } = new("chức năng", "functions");
    public static Words Function { get; } = new("Chức năng", "Function");
    public static Words Text { get; } = new("Chức năng, nhiệm vụ", "What the unit is there for");
    public static Words TextHint { get; } =
        new(
            "Một câu, bắt đầu bằng động từ: “Tham mưu công tác cán bộ nữ công đoàn.”",
            "One sentence that begins with a verb: “Advise on women union officials.”"
        );
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Field { get; } = new("Lĩnh vực", "Field");
    public static Words FieldHint { get; } =
        new("Ví dụ: Tài chính, Tổ chức, Tuyên giáo", "For example: Finance, Organisation");
    public static Words Kind { get; } = new("Loại việc", "Kind of work");
    public static Words KindHint { get; } =
        new("Bỏ trống: lấy theo động từ đầu câu", "Left empty: what the first verb says");
    public static Words Origin { get; } = new("Nguồn gốc", "Origin");
    public static Words Decides { get; } = new("Ai quyết định", "Who decides");
    public static Words DecidesHint { get; } =
        new("Ví dụ: Ban Thường vụ, Trưởng ban", "For example: the standing committee");
    public static Words Source { get; } = new("Căn cứ", "Source");
    public static Words SourceHint { get; } =
        new(
            "Số, ngày văn bản và điều khoản: Quyết định 15/QĐ-LĐLĐ, Điều 3",
            "Number and day of the decision, and the provision"
        );
    public static Words Document { get; } = new("Văn bản trong sổ", "Document of the register");
    public static Words Provision { get; } =
        new("Điều khoản trong văn bản", "Provision of the document");
    public static Words From { get; } = new("Từ ngày", "From");
    public static Words FromHint { get; } = new("Bỏ trống: hôm nay", "Left empty: today");
    public static Words Until { get; } = new("Đến hết ngày", "Until");
    public static Words Time { get; } = new("Thời gian", "Time");
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words LastDay { get; } = new("Ngày cuối cùng", "Last day");
    public static Words Day { get; } = new("Vào ngày", "As of");
    public static Words Search { get; } = new("Từ cần tìm", "Words to look for");
    public static Words Find { get; } = new("Tìm", "Find");
    public static Words Any { get; } = new("Tất cả", "All");
    public static Words ByStanding { get; } = new("Lọc theo tình trạng", "Filter by standing");
    public static Words Holding { get; } = new("Đang có hiệu lực", "Holding");
    public static Words Ended { get; } = new("Đã kết thúc", "Ended");
    public static Words Homeless { get; } = new("Chờ xác định đơn vị", "Without a home");
    public static Words HomelessNote { get; } =
        new("chờ xác định đơn vị nhận", "nobody has said yet whose it is");
    public static Words HomelessExplained { get; } =
        new(
            "Đơn vị cũ đã chia tách hoặc kết thúc. Chức năng này tạm ở đơn vị kế thừa, chờ người có thẩm quyền xác định đơn vị nào nhận.",
            "Its unit was split or closed. It is with the successor until somebody says whose it is."
        );
    public static Words New { get; } = new("Ghi chức năng", "Record a function");
    public static Words Import { get; } = new("Nhập từ tệp", "Import a file");
    public static Words NoneTitle { get; } =
        new("Chưa ghi chức năng nào", "No function is recorded yet");
    public static Words NoneText { get; } =
        new(
            "Ghi chức năng của từng đơn vị, hoặc nhập cả danh sách từ bảng tính. Từ đó chương trình tìm chỗ chồng chéo, bỏ sót và gợi ý đơn vị chủ trì khi giao việc.",
            "Record what each unit is there for, or import a spreadsheet. From it overlaps and gaps are found, and who should lead is suggested."
        );
    public static Words NoneFoundTitle { get; } =
        new("Không có chức năng nào khớp", "Nothing fits");
    public static Words NoneFoundText { get; } =
        new("Hãy bớt từ tìm kiếm hoặc bỏ bộ lọc.", "Use fewer words, or clear the filters.");
    public static Words ClearFilters { get; } = new("Bỏ các bộ lọc", "Clear the filters");
    public static Words Correct { get; } = new("Sửa chỗ ghi sai", "Correct");
    public static Words Replace { get; } = new("Thay bằng câu mới", "Replace");
    public static Words End { get; } = new("Kết thúc", "End it");
    public static Words Place { get; } = new("Xác định đơn vị nhận", "Say whose it is");
    public static Words Before { get; } = new("Câu trước đó", "The wording before");
    public static Words Next { get; } = new("Câu thay thế", "The wording after");
    public static Words Open { get; } = new("Mở", "Open");
    public static Words History { get; } = new("Đã diễn ra", "What happened");
    public static Words NotSaid { get; } = new("chưa ghi", "not said");
    public static Words CorrectEffect { get; } =
        new(
            "Sửa lại từ ngày đầu, như chưa từng ghi sai. Nếu chức năng đổi từ một ngày nào đó, hãy dùng “Thay bằng câu mới”.",
            "Put right from its first day. Where the function changes on a day, replace it instead."
        );
    public static Words ReplaceEffect { get; } =
        new(
            "Câu cũ giữ nguyên đến ngày trước đó. Những cặp chồng chéo đã xét với câu cũ sẽ được hỏi lại.",
            "The old wording stands until the day before. Overlaps judged with it are asked again."
        );
    public static Words EndEffect { get; } =
        new(
            "Sau ngày cuối cùng, chức năng không còn được gợi ý khi giao việc và không còn tính chồng chéo.",
            "After its last day it is no longer suggested when work is issued, nor counted as an overlap."
        );
    public static Words Recorded { get; } = new("Đã ghi chức năng.", "The function is recorded.");
    public static Words Corrected { get; } = new("Đã sửa.", "Corrected.");
    public static Words Replaced { get; } = new("Đã thay bằng câu mới.", "Replaced.");
    public static Words HasEnded { get; } = new("Đã ghi ngày kết thúc.", "Its end is recorded.");
    public static Words Placed { get; } = new("Đã xác định đơn vị nhận.", "Its unit is settled.");

    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        .. Enum.GetValues<WorkKind>()
            .Select(kind => new Choice(kind.ToString().ToLowerInvariant(), kind.Name())),
    ];

    public static IReadOnlyList<Choice> Origins { get; } =
    [
        .. Enum.GetValues<FunctionOrigin>()
            .Select(origin => new Choice(origin.ToString().ToLowerInvariant(), origin.Name())),
    ];

    public static Words Heading(long total, string? unit, FunctionStanding standing)
    {
        var count = CountWords.Of(total, "chức năng", "function", "functions");
        var (vi, en) = standing switch
        {
            FunctionStanding.Ended => (" đã kết thúc", " ended"),
            FunctionStanding.Homeless => (" chờ xác định đơn vị", " without a home"),
            _ => ("", ""),
        };
        return unit is null
            ? new($"{count.Vietnamese}{vi}", $"{count.English}{en}")
            : new($"{count.Vietnamese}{vi} của {unit}", $"{count.English}{en} of {unit}");
    }

    public static Words Span(DateOnly from, DateOnly? until) =>
        until is { } last
            ? new(
                $"từ {DateText.Brief(from).Vietnamese} đến {DateText.Brief(last).Vietnamese}",
                $"{DateText.Brief(from).English} to {DateText.Brief(last).English}"
            )
            : new($"từ {DateText.Brief(from).Vietnamese}", $"since {DateText.Brief(from).English}");

    public static Words EndedAfter(DateOnly lastDay) =>
        new(
            $"đã kết thúc sau ngày {DateText.Brief(lastDay).Vietnamese}",
            $"ended after {DateText.Brief(lastDay).English}"
        );

    public static Words Of(FormPurpose does) =>
        does switch
        {
            FormPurpose.Correct => Correct,
            FormPurpose.Replace => Replace,
            FormPurpose.End => End,
            FormPurpose.Place => Place,
            _ => New,
        };

    public static Words? EffectOf(FormPurpose does) =>
        does switch
        {
            FormPurpose.Correct => CorrectEffect,
            FormPurpose.Replace => ReplaceEffect,
            FormPurpose.End => EndEffect,
            FormPurpose.Place => HomelessExplained,
            _ => null,
        };
}
