using Chutri.Platform;

namespace Chutri.Inspections.Web;

/// <summary>What the overview of inspections and its lists say.</summary>
public static class OverviewPageWords
{
    public static Words Title { get; } = new("Tổng quan", "Overview");
    public static Words Heading { get; } =
        new("Tổng quan kiểm tra, giám sát", "Overview of inspections");
    public static Words Text { get; } =
        new(
            "Bấm vào con số nào thì mở danh sách của con số đó.",
            "Each figure opens the list behind it."
        );
    public static Words ByYear { get; } = new("Năm", "Year");
    public static Words Plans { get; } =
        new("Kế hoạch năm làm đến đâu", "What became of the plans of the year");
    public static Words NoPlans { get; } =
        new(
            "Chưa có kế hoạch nào của năm này được duyệt trong phạm vi của bạn.",
            "No plan of this year is approved within your reach."
        );
    public static Words Drawn { get; } =
        new("Rút thăm: ai trúng nhiều, ai chưa lần nào", "Draws: who was drawn often, who never");
    public static Words DrawnText { get; } =
        new(
            "Tính từ cuộc rút thăm đầu tiên đến nay, trong phạm vi của bạn. Đơn vị rút trúng mà đoàn chưa đến thì chưa tính, vì chưa ai được biết.",
            "From the first draw until today, within your reach. A unit drawn and not yet visited is not counted: nobody may know it."
        );
    public static Words HowOften { get; } = new("Rút trúng", "Drawn");
    public static Words When { get; } = new("Lần kiểm tra gần nhất", "Last inspected");
    public static Words Standing { get; } = new("Rút thăm và kiểm tra", "Draws and inspections");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Units { get; } = new("Số đơn vị", "Units");
    public static Words Findings { get; } = new("Phát hiện và khắc phục", "Findings and remedies");
    public static Words Count { get; } = new("Số phát hiện", "How many");
    public static Words FindingsText { get; } =
        new(
            "Chỉ tính những cuộc kết luận trong năm mà bạn ra quyết định hoặc ở trong đoàn.",
            "Only inspections concluded within the year that you decided on or were of the team of."
        );
    public static Words Whole { get; } = new("Tất cả", "All");
    public static Words BySign { get; } = new("Theo biểu hiện", "By sign");
    public static Words ByUnit { get; } = new("Theo đơn vị", "By unit");
    public static Words Sign { get; } = new("Biểu hiện", "Sign");
    public static Words NoSign { get; } = new("Không thuộc biểu hiện nào", "What no sign fits");
    public static Words Inspection { get; } = new("Cuộc kiểm tra", "Inspection");
    public static Words Number { get; } = new("Phát hiện số", "Finding");
    public static Words Degree { get; } = new("Mức độ", "Degree");
    public static Words Repeated { get; } = new("lặp lại", "repeated");
    public static Words Remedy { get; } = new("Khắc phục", "Remedy");
    public static Words ConcludedOn { get; } = new("Ngày kết luận", "Concluded on");
    public static Words FindingThings { get; } = new("phát hiện", "findings");
    public static Words UnitThings { get; } = new("đơn vị", "units");
    public static Words None { get; } = new("Không có gì ở đây.", "There is nothing here.");
    public static Words Times { get; } = new("Số lần rút trúng", "Times drawn");
    public static Words Last { get; } = new("Rút trúng gần nhất", "Last drawn");

    public static Words Inspected { get; } =
        new("Đơn vị nào chưa được kiểm tra", "Which units were never inspected");
    public static Words InspectedText { get; } =
        new(
            "Kiểm tra, giám sát, thanh tra, theo kế hoạch hay đột xuất, từ khi có chương trình, trong phạm vi của bạn. Chỉ cho biết đoàn đến tháng nào, không cho biết là cuộc nào.",
            "Whatever the act, planned or a surprise, since this program is used, within your reach. Only the month of the last visit is told, not which inspection it was."
        );
    public static Words UnitsText { get; } =
        new(
            "Đơn vị trong phạm vi của bạn. Rút trúng mà đoàn chưa đến thì chưa tính, vì chưa ai được biết.",
            "Units within your reach. One drawn and not yet visited is not counted: nobody may know it."
        );
    public static Words Visited { get; } = new("Kiểm tra gần nhất", "Last inspected");

    public static Words Month(DateOnly first) => new($"tháng {first:MM/yyyy}", $"{first:yyyy-MM}");

    public static Words Year(int year) => new($"Năm {year}", $"{year}");
}
