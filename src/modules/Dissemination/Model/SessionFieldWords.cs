using Chutri.Platform;

namespace Chutri.Dissemination.Model;

/// <summary>What is wrong with a field of a form about sessions, and how to put it right.</summary>
internal static class SessionFieldWords
{
    public static Words Unit { get; } =
        new("Hãy chọn đơn vị tổ chức.", "Choose the unit that holds it.");
    public static Words Place { get; } = new("Hãy ghi nơi học.", "Say where it is held.");
    public static Words Speakers { get; } =
        new("Hãy ghi ít nhất một báo cáo viên.", "Name at least one speaker.");
    public static Words Minutes { get; } =
        new(
            "Hãy ghi biên bản: ai chủ trì, nội dung chính, ý kiến, kết luận.",
            "Write the minutes: who presided, what was said, what was concluded."
        );
    public static Words Conclusion { get; } =
        new("Hãy ghi nội dung kết luận.", "Write down the conclusion.");
    public static Words Wanting { get; } =
        new("Hãy ghi ta thấy còn thiếu gì.", "Write what was found wanting.");
    public static Words Will { get; } = new("Hãy ghi sẽ làm gì.", "Write what will be done.");
    public static Words Deliverable { get; } =
        new("Hãy ghi sản phẩm phải có.", "Write what there will be to show.");
    public static Words AuthorityUsual { get; } =
        new("Trong phạm vi chức năng của đơn vị", "Within what the unit is there for");
    public static Words Present { get; } =
        new("Hãy đánh dấu ít nhất một người.", "Tick at least one person.");
    public static Words Files { get; } = new("Hãy chọn tệp.", "Choose a file.");
    public static Words Kind { get; } = new("Hãy chọn loại.", "Choose the kind.");
    public static Words Confirming { get; } =
        new(
            "Hãy chọn ai phải chờ bí thư xác nhận khi tự điểm danh.",
            "Choose whose own check-in the secretary has to confirm."
        );
    public static Words NoColumn { get; } =
        new(
            "Dòng đầu của bảng phải có cột “Mã cán bộ” (hoặc “code”).",
            "The first line of the table must name a column “code” (or “Mã cán bộ”)."
        );

    /// <summary>How work cites a conclusion; on paper in the authority's own language.</summary>
    public static Words Citation(int number, string session) =>
        new($"Kết luận {number}, buổi học {session}", $"Conclusion {number}, session {session}");

    public static Words TooManyRows(int most) =>
        new(
            $"Bảng có nhiều hơn {most} dòng. Hãy chia thành nhiều tệp.",
            $"The table has more than {most} rows. Divide it into several files."
        );

    public static Words NoCodeInRow(int row) =>
        new($"Dòng {row}: thiếu mã cán bộ.", $"Row {row}: the code is missing.");

    public static Words UnknownInRow(int row, string code) =>
        new(
            $"Dòng {row}: mã {code} không có trong danh sách đã chốt.",
            $"Row {row}: {code} is not on the frozen list."
        );

    public static Words OtherNameInRow(int row, string code, string typed, string kept) =>
        new(
            $"Dòng {row}: mã {code} là {kept}, không phải {typed}.",
            $"Row {row}: {code} is {kept}, not {typed}."
        );

    public static Words TwiceInRow(int row, string code, int before) =>
        new(
            $"Dòng {row}: mã {code} đã có ở dòng {before}.",
            $"Row {row}: {code} stands in row {before} already."
        );
}
