using Chutri.Platform;

namespace Chutri.Functions.Web;

internal static class FileWords
{
    public static Words Title { get; } =
        new("Nhập chức năng từ tệp", "Import functions from a file");
    public static Words FileHint { get; } =
        new(
            "Dòng đầu là tiêu đề, cột theo thứ tự nào cũng được: đơn vị (mã hoặc tên), chức năng, lĩnh vực, loại việc, nguồn gốc, người quyết định, căn cứ, từ ngày, đến ngày. Chỉ hai cột đầu là bắt buộc.",
            "Headings first, columns in any order: unit (code or name), statement, field, kind, origin, decides, source, from, until. Only the first two are needed."
        );
    public static Words FromDocument { get; } =
        new("Hoặc lấy từ một quyết định trong sổ văn bản", "Or from a decision of the register");
    public static Words FromDocumentText { get; } =
        new(
            "Với quyết định quy định chức năng, nhiệm vụ của một đơn vị: mỗi khoản, điểm thành một chức năng, kèm căn cứ. Xem trước rồi mới ghi.",
            "Of a decision on the functions of one unit: each clause becomes a function, with its source. You see them before they are written."
        );
    public static Words ReadDocument { get; } =
        new("Đọc quyết định và xem trước", "Read the decision and preview");
    public static Words NothingToDo { get; } =
        new("Mọi dòng trong tệp đã có trong danh sách.", "Every row is recorded already.");
}
