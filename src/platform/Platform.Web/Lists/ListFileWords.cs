using Chutri.Platform;

namespace Chutri.Platform.Web;

/// <summary>What every page says that reads a list from a file: choose it, see what it would do, write it.</summary>
public static class ListFileWords
{
    public static Words File { get; } = new("Tệp CSV hoặc XLSX", "CSV or XLSX file");
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
    public static Words Kind { get; } = new("Danh sách", "List of");
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
    public static Words Another { get; } = new("Chọn tệp khác", "Choose another file");
    public static Words Download { get; } = new("Tải về tất cả (CSV)", "Download all (CSV)");

    public static Words ShownOf(int shown, int all) =>
        shown == all
            ? new($"{all} dòng", $"{all} rows")
            : new(
                $"{shown} dòng đầu trong {all}; tất cả nằm trong tệp tải về",
                $"the first {shown} of {all}; the download has them all"
            );

    public static Words Heading(string file, ListFileState state, int problems) =>
        state switch
        {
            ListFileState.Refused => new(
                $"{file}: {problems} chỗ cần sửa",
                $"{file}: {problems} problems"
            ),
            ListFileState.Written => new($"{file}: đã ghi xong", $"{file}: written"),
            _ => new($"Ghi {file} vào danh sách?", $"Write {file}?"),
        };

    /// <summary>Lists in which nothing ends do not say so.</summary>
    public static Words Counts(ListCounts counts) =>
        counts.Ended == 0
            ? new(
                $"{counts.New} mới · {counts.Changed} sửa · {counts.Unchanged} giữ nguyên",
                $"{counts.New} new · {counts.Changed} corrected · {counts.Unchanged} unchanged"
            )
            : new(
                $"{counts.New} mới · {counts.Changed} sửa · {counts.Ended} kết thúc · {counts.Unchanged} giữ nguyên",
                $"{counts.New} new · {counts.Changed} corrected · {counts.Ended} ended · {counts.Unchanged} unchanged"
            );

    public static Words Written(ListCounts counts) =>
        new($"Đã ghi: {Counts(counts).Vietnamese}.", $"Written: {Counts(counts).English}.");

    public static Words ChangeName(ListChange change) =>
        change switch
        {
            ListChange.New => new("mới", "new"),
            ListChange.Changed => new("sửa", "corrected"),
            ListChange.Ended => new("kết thúc", "ended"),
            _ => new("giữ nguyên", "unchanged"),
        };
}
