using Chutri.Platform;

namespace Chutri.Procedures.Model;

/// <summary>What is wrong with what was typed or stands in a cell, and what to do.</summary>
internal static class ProcedureFieldWords
{
    public static Words Code { get; } =
        new(
            $"Mã thủ tục gồm chữ, số, dấu chấm hoặc gạch ngang, dài nhất {Lengths.Code} ký tự. Ví dụ: 1.004227.",
            $"A code has letters, digits, dots or dashes, at most {Lengths.Code}. For example: 1.004227."
        );
    public static Words Name { get; } = new("Hãy ghi tên thủ tục.", "Name the procedure.");
    public static Words Unit { get; } =
        new("Hãy ghi đơn vị tiếp nhận.", "Say which unit receives it.");
    public static Words Field { get; } =
        new("Hãy ghi lĩnh vực, ví dụ: Hộ tịch.", "Write the field, for example: Civil status.");
    public static Words Level { get; } =
        new("Hãy ghi cấp thực hiện, ví dụ: Cấp xã.", "Write the level, for example: Commune.");
    public static Words Decides { get; } =
        new("Hãy ghi người hoặc cơ quan quyết định.", "Say who decides.");
    public static Words Papers { get; } =
        new(
            "Hãy ghi các giấy tờ phải nộp, mỗi giấy tờ một dòng.",
            "List the papers to hand in, one a line."
        );
    public static Words Fee { get; } =
        new(
            "Hãy ghi số tiền bằng đồng, ví dụ 50.000; không thu thì ghi 0.",
            "Write the amount in dong, for example 50.000; 0 where nothing is charged."
        );
    public static Words Promise { get; } =
        new(
            "Hãy ghi số nguyên từ 1 đến 10.000 kèm “ngày” hoặc “giờ”, ví dụ: 5 ngày.",
            "Write a whole number from 1 to 10,000 with “days” or “hours”, for example: 5 days."
        );
    public static Words Basis { get; } = new("Hãy ghi căn cứ pháp lý.", "Write the legal basis.");
    public static Words Source { get; } =
        new(
            "Hãy ghi quyết định công bố thủ tục.",
            "Write the decision that made the procedure public."
        );
    public static Words Reason { get; } = new("Hãy ghi lý do.", "Say why.");
    public static Words Mark { get; } =
        new("Hãy ghi số mẫu, ví dụ: Mẫu số 01.", "Write the mark of the form.");
    public static Words Title { get; } = new("Hãy ghi tiêu đề của mẫu.", "Give the form a title.");
    public static Words Body { get; } = new("Hãy ghi nội dung của mẫu.", "Write the text.");

    public static Words Longest(int atMost) =>
        new($"Dài quá {atMost} ký tự. Hãy rút gọn.", $"Longer than {atMost} characters.");

    public static Words CodeTaken(string code) =>
        new(
            $"Thủ tục {code} đã có trong danh mục. Hãy mở ra để sửa.",
            $"The procedure {code} is recorded already. Open it to change it."
        );

    public static Words NoSuchUnit(string code) =>
        new(
            $"Không có đơn vị nào mang mã hoặc tên “{code}”. Hãy ghi đúng như ở trang Đơn vị.",
            $"There is no unit with the code or name “{code}”. Write it as the page of units has it."
        );

    public static Words UnitOutOfReach(string name) =>
        new(
            $"Anh/chị không lập danh mục thủ tục cho {name}.",
            $"You do not keep the catalogue of {name}."
        );

    public static Words UnitStays(string name) =>
        new(
            $"Thủ tục này do {name} tiếp nhận; tệp không đổi được đơn vị. Hãy ghi đúng đơn vị đó.",
            $"{name} receives this procedure; a file cannot change that. Write that unit."
        );

    public static Words NoSuchProcess(string code) =>
        new(
            $"Không có quy trình đã ban hành mang mã “{code}”. Hãy bỏ trống, hoặc ghi mã ở trang Quy trình.",
            $"There is no published process with the code “{code}”. Leave it empty, or write a code from the page of processes."
        );

    public static Words ProcessIsLonger(string code, string promised) =>
        new(
            $"Quy trình {code} cam kết {promised}, dài hơn thời hạn của thủ tục. Hãy chọn quy trình ngắn hơn hoặc sửa thời hạn.",
            $"The process {code} promises {promised}, longer than the procedure does. Choose a shorter one or change the time."
        );

    public static Words HasEnded(string code) =>
        new(
            $"Thủ tục {code} đã ngừng tiếp nhận; tệp không mở lại được.",
            $"The procedure {code} is received no more; a file cannot open it again."
        );

    public static Words Missing(string column, string english) =>
        new($"Thiếu cột “{column}”.", $"The column “{english}” is missing.");

    public static Words Twice(int row) =>
        new($"Mã này đã có ở dòng {row}.", $"This code is already in row {row}.");

    public static Words OldEncoding { get; } =
        new(
            "Chữ ở ô này bị lỗi phông (TCVN3 hoặc VNI). Hãy chuyển cả tệp sang Unicode rồi nhập lại.",
            "This cell is in an old encoding (TCVN3 or VNI). Convert the whole file to Unicode and import it again."
        );

    public static Words UnknownPlace(IReadOnlyList<string> names, IReadOnlyList<string> known) =>
        new(
            $"Không điền được {Braced(names)}. Mẫu này có: {Braced(known)}.",
            $"{Braced(names)} cannot be filled in. This form has: {Braced(known)}."
        );

    private static string Braced(IEnumerable<string> names) =>
        string.Join(", ", names.Select(name => $"{{{name}}}"));
}
