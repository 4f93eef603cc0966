using Chutri.Functions.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

internal static class GapWords
{
    public static Words WithoutWork { get; } = new("Không có việc", "Without work");
    public static Words Title { get; } = new("Bỏ sót", "Gaps");
    public static Words Reference { get; } =
        new("Nhiệm vụ trong danh mục", "What the list asks for");
    public static Words List { get; } = new("Danh mục", "List");
    public static Words Standing { get; } = new("Tình trạng", "Standing");
    public static Words By { get; } = new("Đơn vị có chức năng này", "Units that have it");
    public static Words ByStanding { get; } = new("Lọc theo tình trạng", "Filter by standing");
    public static Words None { get; } = new("chưa đơn vị nào", "none");
    public static Words Near { get; } = new("gần nhất là", "nearest is");
    public static Words Import { get; } = new("Danh mục để đối chiếu", "List to compare with");
    public static Words ImportText { get; } =
        new(
            "Danh mục nhiệm vụ theo luật, theo quyết định của cấp trên hoặc của cơ quan tương tự. Tệp CSV hoặc XLSX có cột chức năng (hoặc nhiệm vụ), có thể thêm cột căn cứ. Nhập lại tệp cùng tên thì thay danh mục cũ.",
            "What the law, a superior's decision or a sister body lists. CSV or XLSX with a column statement, and source where there is one. A file of the same name replaces the list."
        );
    public static Words Submit { get; } = new("Nhập và đối chiếu", "Import and compare");
    public static Words Imported { get; } = new("Đã nhập danh mục.", "The list is imported.");
    public static Words Directive { get; } =
        new("Nhiệm vụ trong một văn bản chỉ đạo", "The tasks of a directive");
    public static Words DirectiveText { get; } =
        new(
            "Chọn một văn bản trong sổ để xem việc nào trong đó chưa khớp với chức năng của đơn vị nào.",
            "Choose a registered document to see which of its tasks no unit is there for."
        );
    public static Words Compare { get; } = new("Đối chiếu", "Compare");
    public static Words Task { get; } = new("Việc được giao", "Task");
    public static Words NearFunction { get; } = new("Chức năng gần nhất", "Nearest function");

    public static Words AllFields { get; } = new("Xem mọi lĩnh vực", "See all fields");

    public static Words NearField(string field) =>
        field.Length == 0
            ? new("Chỉ mục không gần chức năng nào.", "Only what is near no function.")
            : new(
                $"Chỉ mục gần lĩnh vực {field.Quoted()} nhất.",
                $"Only what is nearest to the field {field.Quoted()}."
            );

    public static Words WithoutFunction(int without, int read) =>
        new(
            $"{NumberText.OutOf(without, read).Vietnamese} việc chưa khớp chức năng của đơn vị nào",
            $"{NumberText.OutOf(without, read).English} tasks that no unit's functions fit"
        );

    public static Words NoneTitle { get; } =
        new("Chưa có danh mục để đối chiếu", "No list to compare with yet");
    public static Words NoneText { get; } =
        new(
            "Nhập danh mục nhiệm vụ mà cơ quan phải có đơn vị làm; trang này cho biết việc nào chưa ai làm, việc nào hai đơn vị cùng làm.",
            "Import what the body has to have somebody for; this page then says what nobody does and what two do."
        );
    public static Words NothingHere { get; } = new("Không có mục nào ở đây", "Nothing here");
    public static Words NothingHereText { get; } =
        new("Hãy chọn tình trạng khác.", "Choose another standing.");

    public static Words Name(GapStanding standing) =>
        standing switch
        {
            GapStanding.Uncovered => new("Chưa đơn vị nào làm", "Nobody does it"),
            GapStanding.Twice => new("Nhiều đơn vị cùng làm", "Several do it"),
            _ => new("Đã có một đơn vị", "One unit does it"),
        };

    public static Words Heading(int uncovered, int all) =>
        new(
            $"{NumberText.OutOf(uncovered, all).Vietnamese} nhiệm vụ chưa đơn vị nào làm",
            $"{NumberText.OutOf(uncovered, all).English} statements that no unit covers"
        );

    public static Words Shown(int shown, int all) =>
        new(
            $"{NumberText.OutOf(shown, all).Vietnamese} mục",
            $"{NumberText.OutOf(shown, all).English} rows"
        );
}
