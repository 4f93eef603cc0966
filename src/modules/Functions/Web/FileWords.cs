using Chutri.Functions.Model;
using Chutri.Functions.Model.Importing;
using Chutri.Platform;

namespace Chutri.Functions.Web;

internal static class FileWords
{
    public static Words Title { get; } =
        new("Nhập chức năng từ tệp", "Import functions from a file");
    public static Words File { get; } = new("Tệp CSV hoặc XLSX", "CSV or XLSX file");
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
    public static Words Look { get; } = new("Đọc và xem trước", "Read and preview");
    public static Words NoFile { get; } = new("Hãy chọn một tệp.", "Choose a file.");
    public static Words TooLarge { get; } =
        new(
            "Tệp lớn hơn 25 MB. Hãy chia thành nhiều tệp.",
            "The file is larger than 25 MB. Divide it."
        );
    public static Words Earlier { get; } = new("Các tệp đã đọc", "Files read so far");
    public static Words NoneYet { get; } = new("Chưa có tệp nào.", "No file yet.");
    public static Words Files { get; } = new("tệp", "files");
    public static Words Name { get; } = new("Tệp", "File");
    public static Words By { get; } = new("Người đọc tệp", "Read by");
    public static Words At { get; } = new("Lúc", "At");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words Row { get; } = new("Dòng", "Row");
    public static Words Column { get; } = new("Cột", "Column");
    public static Words Problem { get; } = new("Cần sửa", "To correct");
    public static Words Change { get; } = new("Thay đổi", "Change");
    public static Words Problems { get; } = new("Những chỗ cần sửa", "What has to be corrected");
    public static Words Changes { get; } = new("Những thay đổi", "What would change");
    public static Words Write { get; } = new("Ghi vào danh sách", "Write it");
    public static Words NothingWritten { get; } =
        new(
            "Chưa ghi gì. Hãy sửa tệp rồi nhập lại.",
            "Nothing was written. Correct the file and import it again."
        );
    public static Words NothingToDo { get; } =
        new("Mọi dòng trong tệp đã có trong danh sách.", "Every row is recorded already.");
    public static Words Another { get; } = new("Chọn tệp khác", "Choose another file");
    public static Words Download { get; } = new("Tải về tất cả (CSV)", "Download all (CSV)");

    public static Words Heading(string file, FunctionFileState state, int problems) =>
        state switch
        {
            FunctionFileState.Refused => new(
                $"{file}: {problems} chỗ cần sửa",
                $"{file}: {problems} problems"
            ),
            FunctionFileState.Written => new($"{file}: đã ghi xong", $"{file}: written"),
            _ => new($"Ghi {file} vào danh sách?", $"Write {file}?"),
        };

    public static Words Counts(FileCounts counts) =>
        new(
            $"{counts.New} mới · {counts.Changed} sửa · {counts.Ended} kết thúc · {counts.Unchanged} giữ nguyên",
            $"{counts.New} new · {counts.Changed} corrected · {counts.Ended} ended · {counts.Unchanged} unchanged"
        );

    public static Words ChangeName(FileChangeKind kind) =>
        kind switch
        {
            FileChangeKind.New => new("mới", "new"),
            FileChangeKind.Changed => new("sửa", "corrected"),
            FileChangeKind.Ended => new("kết thúc", "ended"),
            _ => new("giữ nguyên", "unchanged"),
        };

    public static Words ShownOf(int shown, int all) =>
        shown == all
            ? new($"{all} dòng", $"{all} rows")
            : new(
                $"{shown} dòng đầu trong {all}; tất cả nằm trong tệp tải về",
                $"the first {shown} of {all}; the download has them all"
            );

    public static Words Written(FileCounts counts) =>
        new($"Đã ghi: {Counts(counts).Vietnamese}.", $"Written: {Counts(counts).English}.");
}
