using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

internal static class MatrixWords
{
    public static Words Title { get; } = new("Lĩnh vực và đơn vị", "Fields and units");
    public static Words Legend { get; } =
        new(
            "Số chức năng đơn vị chủ trì trong lĩnh vực; sau dấu + là số chức năng phối hợp; trong ngoặc là số cặp chồng chéo chưa xử lý. Cột “Bỏ sót”: nhiệm vụ trong danh mục đối chiếu chưa đơn vị nào làm.",
            "How many functions the unit leads in the field; after + those in which it cooperates; in brackets the pairs that are not settled. Under “Gaps”: what the lists to compare with ask for and nobody does."
        );
    public static Words Progress { get; } = new("Tiến độ xử lý chồng chéo", "Progress of settling");
    public static Words Picture { get; } =
        new("Số đơn vị cùng làm mỗi lĩnh vực", "Units that work in each field");
    public static Words UnitsClear { get; } =
        new("Đơn vị không chồng chéo", "Units without an overlap");
    public static Words UnitsOverlapping { get; } =
        new("Đơn vị có cặp chưa xử lý", "Units with unsettled pairs");
    public static Words UnitsCooperating { get; } =
        new("Đơn vị chỉ phối hợp", "Units that only cooperate");
    public static Words NoField { get; } = new("Không gần lĩnh vực nào", "Near no field");
    public static Words NoneText { get; } =
        new(
            "Bảng này hiện ra khi có chức năng được ghi kèm lĩnh vực.",
            "This table appears once functions are recorded with their fields."
        );

    public static Words Heading(int functions, int fields, int units) =>
        new(
            $"{NumberText.Of(functions).Vietnamese} chức năng của {units} đơn vị trong {fields} lĩnh vực",
            $"{NumberText.Of(functions).English} functions of {units} units in {fields} fields"
        );

    public static string Short(int leading, int cooperating, int overlaps) =>
        (leading > 0 || cooperating == 0 ? $"{leading}" : "")
        + (cooperating > 0 ? $"+{cooperating}" : "")
        + (overlaps > 0 ? $" ({overlaps})" : "");

    internal static Words Said(string field, string unit, Operations.MatrixCell cell) =>
        new(
            $"{field}, {unit}: chủ trì {cell.Leading} chức năng"
                + (cell.Cooperating > 0 ? $", phối hợp {cell.Cooperating}" : "")
                + (cell.Overlaps > 0 ? $", {cell.Overlaps} cặp chồng chéo chưa xử lý" : ""),
            $"{field}, {unit}: leads {cell.Leading} functions"
                + (cell.Cooperating > 0 ? $", cooperates in {cell.Cooperating}" : "")
                + (cell.Overlaps > 0 ? $", {cell.Overlaps} pairs not settled" : "")
        );
}
