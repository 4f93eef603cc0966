using Chutri.Platform;

namespace Chutri.Procedures.Web;

internal static class ProcedureFilePageWords
{
    public static Words Title { get; } =
        new("Nhập danh mục thủ tục từ tệp", "Import procedures from a file");
    public static Words FileHint { get; } =
        new(
            "Dòng đầu là tiêu đề, cột theo thứ tự nào cũng được: mã thủ tục, tên thủ tục, lĩnh vực, cấp thực hiện, đơn vị tiếp nhận (mã hoặc tên), người quyết định, giấy tờ (cách nhau bằng dấu chấm phẩy hoặc xuống dòng), lệ phí, thời hạn (5 ngày, 4 giờ), căn cứ, nguồn, quy trình (mã). Lệ phí và quy trình để trống được.",
            "Headings first, columns in any order: code, name, field, level, unit (code or name), decides, papers (parted by semicolons or line ends), fee, promise (5 days, 4 hours), basis, source, process (code). Fee and process may be empty."
        );
    public static Words NothingToDo { get; } =
        new("Mọi dòng trong tệp đã có trong danh mục.", "Every row is recorded already.");
}
