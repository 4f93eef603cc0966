using Chutri.Platform;

namespace Chutri.Functions.Model.Importing;

/// <summary>What can be wrong with a file of functions, each as a sentence that says what to do.</summary>
internal static class FileSentences
{
    public static Words NoUnit { get; } =
        new(
            "Thiếu đơn vị. Hãy ghi mã hoặc tên đơn vị.",
            "The unit is missing. Write its code or name."
        );

    public static Words NoText { get; } =
        new("Thiếu câu chức năng, nhiệm vụ.", "The statement is missing.");

    public static Words OldEncoding { get; } =
        new(
            "Chữ ở ô này bị lỗi phông (TCVN3 hoặc VNI). Hãy chuyển cả tệp sang Unicode rồi nhập lại.",
            "This cell is in an old encoding (TCVN3 or VNI). Convert the whole file to Unicode and import it again."
        );

    public static Words EndsBefore { get; } =
        new("Ngày cuối không được trước ngày bắt đầu.", "The last day cannot be before the first.");

    public static Words Missing(string column) =>
        new(
            $"Thiếu cột “{FileColumns.WordsFor(column).Vietnamese}”.",
            $"The column “{column}” is missing."
        );

    public static Words UnknownUnit(string name) =>
        new(
            $"Không có đơn vị nào mang mã hoặc tên “{name}”. Hãy ghi đúng như ở trang Đơn vị.",
            $"There is no unit with the code or name “{name}”. Write it as the page of units has it."
        );

    public static Words LikelyUnit(string name, string meant) =>
        new(
            $"Không có đơn vị “{name}”. Nếu là {meant}, hãy ghi đúng tên hoặc mã.",
            $"There is no unit “{name}”. If {meant} is meant, write its name or code."
        );

    public static Words SeveralUnits(string name, string some) =>
        new(
            $"“{name}” có thể là nhiều đơn vị: {some}. Hãy ghi mã.",
            $"“{name}” may be several units: {some}. Write the code."
        );

    public static Words UnitNotThere(string unit, DateOnly day) =>
        new(
            $"{unit} không hoạt động vào ngày {day:dd/MM/yyyy}.",
            $"{unit} is not active on {day:yyyy-MM-dd}."
        );

    public static Words TooLong(int atMost) =>
        new(
            $"Dài hơn {atMost} ký tự. Hãy tách thành nhiều dòng.",
            $"Longer than {atMost} characters. Part it into several rows."
        );

    public static Words UnknownKind(string cell) =>
        new(
            $"Không có loại việc “{cell}”. Hãy ghi: tham mưu, quyết định, tổ chức thực hiện, kiểm tra, báo cáo hoặc phục vụ; bỏ trống thì lấy theo động từ.",
            $"There is no kind of work “{cell}”. Write advise, decide, organise, inspect, report or serve; left empty, the verb decides."
        );

    public static Words UnknownOrigin(string cell) =>
        new(
            $"Không có nguồn gốc “{cell}”. Hãy ghi: của đơn vị, phân cấp hoặc ủy quyền.",
            $"There is no origin “{cell}”. Write own, delegated or authorised."
        );

    public static Words TwiceInList(int row) =>
        new($"Câu này đã có ở dòng {row}.", $"This statement is already in row {row}.");

    public static Words TooMany(int atMost) =>
        new(
            $"Danh mục có hơn {atMost} dòng. Hãy chia thành nhiều tệp.",
            $"The list has more than {atMost} rows. Divide it."
        );

    public static Words InRow(int row, Words wrong) =>
        new($"Dòng {row}: {wrong.Vietnamese}", $"Row {row}: {wrong.English}");

    public static Words Twice(int row) =>
        new(
            $"Đơn vị này đã có đúng câu này ở dòng {row}.",
            $"This unit has this very statement already in row {row}."
        );

    public static Words NoDocument(string cell) =>
        new(
            $"“{cell}” không phải mã định danh của văn bản trong sổ. Hãy bỏ trống, và ghi số, ngày văn bản ở cột căn cứ.",
            $"“{cell}” is not the identifier of a registered document. Leave it empty, and give number and day under source."
        );

    public static Words UntilStays(DateOnly until) =>
        new(
            $"Chức năng này đã ghi kết thúc sau ngày {until:dd/MM/yyyy}; tệp không đổi được ngày này. Hãy bỏ trống hoặc ghi đúng ngày đó.",
            $"This function is recorded as ending after {until:yyyy-MM-dd}; a file cannot change that day. Leave it empty or give that day."
        );

    public static Words FromStays(DateOnly from) =>
        new(
            $"Chức năng này đã ghi từ ngày {from:dd/MM/yyyy}; tệp không đổi được ngày này. Hãy bỏ trống hoặc ghi đúng ngày đó.",
            $"This function is recorded from {from:yyyy-MM-dd}; a file cannot change that day. Leave it empty or give that day."
        );
}
