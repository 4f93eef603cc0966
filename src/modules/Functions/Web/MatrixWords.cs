using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

internal static class MatrixWords
{
    public static Words Title { get; } = new("Lĩnh vực và đơn vị", "Fields and units");
    public static Words Legend { get; } =
        new(
            "Số chức năng của đơn vị trong lĩnh vực; trong ngoặc là số cặp chồng chéo chưa xử lý.",
            "How many functions the unit has in the field; in brackets the pairs that are not settled."
        );
    public static Words Progress { get; } = new("Tiến độ xử lý chồng chéo", "Progress of settling");
    public static Words Picture { get; } =
        new("Số đơn vị cùng làm mỗi lĩnh vực", "Units that work in each field");
    public static Words UnitsClear { get; } =
        new("Đơn vị không chồng chéo", "Units without an overlap");
    public static Words UnitsOverlapping { get; } =
        new("Đơn vị có cặp chưa xử lý", "Units with unsettled pairs");
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

    public static Words Said(string field, string unit, int functions, int overlaps) =>
        overlaps == 0
            ? new(
                $"{field}, {unit}: {functions} chức năng",
                $"{field}, {unit}: {functions} functions"
            )
            : new(
                $"{field}, {unit}: {functions} chức năng, {overlaps} cặp chồng chéo chưa xử lý",
                $"{field}, {unit}: {functions} functions, {overlaps} pairs not settled"
            );
}
