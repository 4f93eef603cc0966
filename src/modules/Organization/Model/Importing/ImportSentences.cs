using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>What can be wrong with a file, each as a sentence that says what to do.</summary>
internal static class ImportSentences
{
    public static Words NotText { get; } =
        new(
            "Tệp không phải XLSX, cũng không phải văn bản UTF-8. Hãy mở bằng bảng tính và lưu lại ở dạng “XLSX” hoặc “CSV UTF-8”.",
            "The file is neither XLSX nor UTF-8 text. Open it in a spreadsheet and save it again as “XLSX” or “CSV UTF-8”."
        );

    public static Words OldOfficeFile { get; } =
        new(
            "Tệp ở dạng Office cũ (.xls, .doc). Nếu là bảng tính, hãy mở và lưu lại ở dạng XLSX.",
            "The file is of the old Office kind (.xls, .doc). If it is a spreadsheet, open it and save it as XLSX."
        );

    public static Words NotSpreadsheet { get; } =
        new(
            "Tệp này là văn bản Word hoặc tệp nén, không phải bảng tính. Hãy chọn tệp XLSX hoặc CSV.",
            "This file is a Word document or an archive, not a spreadsheet. Choose an XLSX or CSV file."
        );

    public static Words Encrypted { get; } =
        new(
            "Bảng tính này có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.",
            "This spreadsheet has a password. Remove the password and choose it again."
        );

    public static Words BrokenSpreadsheet { get; } =
        new(
            "Không mở được bảng tính này: tệp hỏng. Hãy mở bằng phần mềm bảng tính, lưu lại ở dạng XLSX rồi chọn lại.",
            "This spreadsheet cannot be opened: it is damaged. Open it in a spreadsheet program, save it again as XLSX and choose it again."
        );

    public static Words Empty { get; } =
        new("Tệp không có dòng nào dưới dòng tiêu đề.", "The file has no rows below its headings.");

    public static Words TooBig(int atMost) =>
        new(
            $"Tệp có hơn {atMost} dòng. Hãy chia thành nhiều tệp.",
            $"The file has more than {atMost} rows. Divide it into several files."
        );

    public static Words UnpacksToTooMuch(int megabytes) =>
        new(
            $"Bảng tính này giải nén ra hơn {megabytes} MB. Hãy chia thành nhiều tệp, hoặc bỏ hình ảnh và các trang tính không dùng rồi lưu lại.",
            $"This spreadsheet unpacks to more than {megabytes} MB. Divide it into several files, or remove pictures and unused sheets and save it again."
        );

    public static Words MissingColumn(string column) =>
        new(
            $"Thiếu cột “{ImportColumns.WordsFor(column).Vietnamese}”.",
            $"The column “{column}” is missing."
        );

    public static Words NoCode { get; } =
        new("Thiếu mã. Hãy ghi mã vào cột này.", "The code is missing. Write it in this column.");

    public static Words Twice(string code, int row) =>
        new($"Mã {code} đã có ở dòng {row}.", $"The code {code} is already in row {row}.");

    public static Words Ring(string code) =>
        new(
            $"Các cấp trên của {code} đi vòng quay lại chính nó.",
            $"The superiors of {code} lead back to itself."
        );

    public static Words UnitEnded(string code, DateOnly lastDay) =>
        new(
            $"Đơn vị {code} đã kết thúc hoạt động sau ngày {lastDay:dd/MM/yyyy}.",
            $"The unit {code} ended after {lastDay:yyyy-MM-dd}."
        );

    public static Words BeginsLater(string code, DateOnly from) =>
        new(
            $"Đơn vị {code} chỉ có từ ngày {from:dd/MM/yyyy}.",
            $"The unit {code} begins only on {from:yyyy-MM-dd}."
        );

    public static Words ChangesOnlyFrom(string code, DateOnly from) =>
        new(
            $"Đơn vị {code} chỉ có từ ngày {from:dd/MM/yyyy}; trước ngày đó tệp không đổi được tên và cấp trên. Hãy ghi như cũ, hoặc nhập lại từ ngày đó.",
            $"The unit {code} begins only on {from:yyyy-MM-dd}; before that day a file changes neither its name nor its superior. Leave them as they are, or import again from that day."
        );

    public static Words BranchStays(string code) =>
        new(
            $"Đơn vị {code} thuộc khối khác; khối của một đơn vị không đổi được.",
            $"The unit {code} is of another branch; the branch of a unit cannot change."
        );

    public static Words FromStays(string code, DateOnly from) =>
        new(
            $"Đơn vị {code} đã được ghi từ ngày {from:dd/MM/yyyy}; tệp không đổi được ngày này.",
            $"The unit {code} is recorded from {from:yyyy-MM-dd}; a file cannot change that day."
        );

    public static Words OtherName(string code, string name, int row) =>
        new(
            $"Người mang mã {code} ở dòng {row} tên là {name}. Hãy ghi giống nhau.",
            $"The person with the code {code} is called {name} in row {row}. Write it the same way."
        );

    public static Words SamePostTwice(int row) =>
        new($"Chức vụ này đã có ở dòng {row}.", $"This post is already in row {row}.");

    public static Words HeldSince(DateOnly from) =>
        new(
            $"Người này đang giữ chức vụ ấy từ ngày {from:dd/MM/yyyy}. Hãy ghi đúng ngày đó, hoặc kết thúc chức vụ cũ trước.",
            $"This person has held that post since {from:yyyy-MM-dd}. Give that day, or end the old post first."
        );

    public static Words SecondHead(string unit, string head) =>
        new(
            $"Trong thời gian này {unit} đã có người đứng đầu là {head}.",
            $"{unit} has {head} at its head during that time."
        );

    public static Words NotADay(string text) =>
        new(
            $"Không đọc được ngày “{text}”. Hãy ghi như 01/07/2026 hoặc 2026-07-01.",
            $"“{text}” cannot be read as a day. Write 01/07/2026 or 2026-07-01."
        );

    public static Words NotARole(string text) =>
        new(
            $"Không có vai trò “{text}”. Các vai trò: {Roles(Language.Vietnamese)}.",
            $"There is no role “{text}”. The roles: {Roles(Language.English)}."
        );

    public static Words NotABranch(string text) =>
        new(
            $"Không có khối “{text}”. Hãy ghi: Đảng, chính quyền, công đoàn hoặc Mặt trận.",
            $"There is no branch “{text}”. Write party, government, union or front."
        );

    private static string Roles(Language language) =>
        string.Join(", ", Enum.GetValues<Role>().Select(role => role.Name().In(language)));
}
