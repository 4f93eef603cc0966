using Chutri.Assignments.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

public static class FunctionUseWords
{
    public static Words Title { get; } = new("Chức năng không có việc", "Functions without work");
    public static Words Functions { get; } = new("Chức năng, nhiệm vụ", "Functions");
    public static Words Function { get; } = new("Chức năng đã ghi", "Function as recorded");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Since { get; } = new("Có từ ngày", "Recorded from");
    public static Words Nearest { get; } = new("Việc gần nhất", "Nearest work");
    public static Words None { get; } = new("không có", "none");
    public static Words Choose { get; } = new("Xem đơn vị này", "See this unit");
    public static Words All { get; } = new("Mọi đơn vị", "All units");
    public static Words Things { get; } = new("chức năng", "functions");
    public static Words NoneTitle { get; } =
        new("Chức năng nào cũng có việc", "Every function had work");
    public static Words NoneText { get; } =
        new(
            "Chức năng đã ghi đủ một năm mà đơn vị không chủ trì việc nào thuộc chức năng đó sẽ hiện ở đây.",
            "A function that has stood for a year and whose unit led nothing of the kind appears here."
        );

    public static Words TooYoungTitle { get; } =
        new("Chưa có chức năng nào ghi đủ một năm", "No function has stood for a year yet");
    public static Words TooYoungText { get; } =
        new(
            "Bảng này chỉ xét chức năng có từ trước đó một năm. Ngày bắt đầu sửa được ở trang của từng chức năng.",
            "Only functions that began a year ago or earlier are looked at. The first day can be corrected on the page of each."
        );

    /// <summary>Who decides what follows from it.</summary>
    public static Words Meaning { get; } =
        new(
            "Máy so lời văn; người xem xét quyết định: chức năng còn cần, đã lỗi thời, hay việc đang giao nhầm đơn vị khác.",
            "A machine compared the words; a person decides whether it is still needed, out of date, or its work goes to another unit."
        );

    internal static Words Heading(FunctionsWithoutWork found) =>
        found.Asked == 0
            ? Title
            : new(
                $"{NumberText.Of(found.Page.Total).Vietnamese} / {NumberText.Of(found.Asked).Vietnamese} chức năng không có việc trong 12 tháng",
                $"{NumberText.Of(found.Page.Total).English} of {NumberText.Of(found.Asked).English} functions without work for 12 months"
            );

    internal static Words Looked(FunctionsWithoutWork found) =>
        new(
            $"So với {NumberText.Of(found.LookedAt).Vietnamese} việc giao từ {DateText.Brief(found.Since).Vietnamese} hoặc còn đang làm, trừ việc chỉ người được chỉ định xem; mỗi ngày so một lần.",
            $"Compared with {NumberText.Of(found.LookedAt).English} assignments issued since {DateText.Brief(found.Since).English} or still open, without those limited to named people; once a day."
        );
}
