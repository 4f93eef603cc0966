using Chutri.Platform;

namespace Chutri.Inspections.Web;

/// <summary>What the pages of yearly plans say.</summary>
public static class PlanPageWords
{
    public static Words Title { get; } = new("Kế hoạch kiểm tra năm", "Yearly plans of inspection");
    public static Words NoneTitle { get; } = new("Chưa có kế hoạch nào", "There is no plan yet");
    public static Words NoneText { get; } =
        new("Hãy lập kế hoạch của năm ở dưới.", "Begin the plan of a year below.");
    public static Words Things { get; } = new("kế hoạch", "plans");
    public static Words Plan { get; } = new("Kế hoạch", "Plan");
    public static Words Year { get; } = new("Năm", "Year");
    public static Words Owner { get; } = new("Đơn vị lập", "Whose plan");
    public static Words Lines { get; } = new("Số cuộc", "Lines");
    public static Words Decided { get; } = new("Đã có quyết định", "Decided");
    public static Words Only { get; } = new("Lọc các cuộc trong kế hoạch", "Filter the lines");
    public static Words Passed { get; } = new("hết quý, chưa có", "quarter over");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words Approved { get; } = new("đã duyệt", "approved");
    public static Words Draft { get; } = new("chưa duyệt", "not approved");
    public static Words Begin { get; } = new("Lập kế hoạch", "Begin a plan");
    public static Words Begun { get; } =
        new("Đã lập. Hãy thêm từng cuộc vào kế hoạch.", "Begun. Add its lines.");
    public static Words AddTitle { get; } = new("Thêm một cuộc", "Add a line");
    public static Words Quarter { get; } = new("Quý", "Quarter");
    public static Words Why { get; } = new("Vì sao chọn đơn vị này", "Why this unit");
    public static Words Add { get; } = new("Thêm", "Add");
    public static Words Added { get; } = new("Đã thêm vào kế hoạch.", "Added to the plan.");
    public static Words ApproveTitle { get; } = new("Duyệt kế hoạch", "Approve the plan");
    public static Words ApproveText { get; } =
        new(
            "Duyệt rồi thì kế hoạch không sửa được nữa; từng cuộc được ra quyết định theo kế hoạch.",
            "Once approved the plan does not change; inspections are decided by its lines."
        );
    public static Words Approve { get; } = new("Duyệt", "Approve");
    public static Words ApprovedNow { get; } = new("Đã duyệt kế hoạch.", "The plan is approved.");
    public static Words NoLines { get; } =
        new("Chưa có cuộc nào trong kế hoạch.", "The plan has no line yet.");
    public static Words Number { get; } = new("Số", "No.");
    public static Words DecideBy { get; } = new("Ra quyết định", "Decide");

    public static Words Name(int year, string owner) =>
        new($"Kế hoạch năm {year}: {owner}", $"Plan of {year}: {owner}");

    public static Words Coverage(int decided, int all) =>
        new($"{decided}/{all} cuộc đã có quyết định", $"{decided} of {all} lines decided");
}
