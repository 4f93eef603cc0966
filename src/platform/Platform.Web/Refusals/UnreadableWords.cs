namespace Chutri.Platform.Web;

/// <summary>For those who write programs against the API.</summary>
internal static class UnreadableWords
{
    private const int LongestShown = 60;

    public static Words WrongContentType { get; } =
        new(
            "Địa chỉ này không nhận kiểu nội dung đã gửi. Hãy gửi JSON với Content-Type: application/json; nơi nhận tệp thì gửi multipart/form-data.",
            "This address does not take the content type that was sent. Send JSON with Content-Type: application/json; where files are taken, multipart/form-data."
        );
    public static Words NoBody { get; } =
        new(
            "Yêu cầu không có nội dung. Hãy gửi JSON như trang /api mô tả.",
            "The request has no body. Send JSON as /api describes it."
        );
    public static Words WrongJson { get; } =
        new(
            "JSON đọc được nhưng có chỗ sai kiểu hoặc thừa; chưa có gì thay đổi. Hãy sửa các chỗ nêu ở errors.",
            "The JSON is well formed, but something in it is of the wrong kind or asked for by nobody; nothing was changed. Correct what errors names."
        );
    public static Words UnknownPageKey { get; } =
        new(
            "“after” không phải khóa của danh sách này với thứ tự này. Hãy dùng đúng “next” của trang trước, hoặc bỏ đi để xem từ đầu.",
            "“after” is no key of this list in this order. Use the “next” of the page before as it is, or leave it out to begin again."
        );
    public static Words WrongIdempotencyKey { get; } =
        new(
            "Idempotency-Key cần là một chuỗi từ 1 đến 255 ký tự ASCII không có dấu cách, tốt nhất là một UUID, và chỉ gửi một lần; chưa có gì thay đổi.",
            "Idempotency-Key must be one word of 1 to 255 ASCII characters without spaces, best a UUID, and sent once; nothing was changed."
        );
    public static Words Unreadable { get; } =
        new(
            "Không đọc được yêu cầu này; chưa có gì thay đổi. Xem cách gọi ở trang /api.",
            "This request cannot be read; nothing was changed. See /api for how to call."
        );
    public static Words MissingParameter { get; } =
        new("Cần có tham số này", "This parameter is required");
    public static Words CannotBeRead { get; } =
        new("Không đọc được giá trị này", "This value cannot be read");
    public static Words NeedsText { get; } =
        new("Cần là chữ, đặt trong ngoặc kép", "Must be text, in quotation marks");
    public static Words NeedsNumber { get; } =
        new("Cần là số, không đặt trong ngoặc kép", "Must be a number, without quotation marks");
    public static Words NeedsWholeNumber { get; } =
        new(
            "Cần là số nguyên, không đặt trong ngoặc kép",
            "Must be a whole number, without quotation marks"
        );
    public static Words NeedsTruth { get; } =
        new("Cần là true hoặc false", "Must be true or false");
    public static Words NeedsList { get; } = new("Cần là danh sách […]", "Must be a list […]");
    public static Words NeedsObject { get; } = new("Cần là đối tượng {…}", "Must be an object {…}");
    public static Words NeedsIdentifier { get; } =
        new("Cần là mã định danh UUID", "Must be an identifier (UUID)");
    public static Words NeedsDay { get; } =
        new("Cần là ngày như 2026-11-27", "Must be a day such as 2026-11-27");

    public static Words BrokenAt(long line, long place) =>
        new(
            $"JSON hỏng ở dòng {line}, byte thứ {place}; chưa có gì thay đổi. Hãy kiểm tra dấu phẩy, ngoặc và dấu ngoặc kép ngay trước chỗ ấy.",
            $"The JSON is broken at line {line}, byte {place}; nothing was changed. Look at the comma, bracket or quotation mark just before."
        );

    public static Words WrongParameter(string name) =>
        new(
            $"Không đọc được tham số “{name}”; chưa có gì thay đổi.",
            $"The parameter “{name}” cannot be read; nothing was changed."
        );

    public static Words UnknownField(string? near) =>
        near is null
            ? new("Không có trường này ở đây", "There is no such field here")
            : new(
                $"Không có trường này ở đây; có phải {near}?",
                $"There is no such field here; did you mean {near}?"
            );

    public static Words NotItsValue(string sent) =>
        new(
            $"“{Shown(sent)}” không phải giá trị nhận được ở đây",
            $"“{Shown(sent)}” is no value for this"
        );

    private static string Shown(string sent) =>
        sent.Length > LongestShown ? sent[..LongestShown] + "…" : sent;
}
