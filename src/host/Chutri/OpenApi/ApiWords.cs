using Chutri.Platform;

namespace Chutri.OpenApi;

internal static class ApiWords
{
    public static readonly Words Title = new(
        "API: mọi việc của các trang, cho chương trình khác",
        "API: everything the pages do, for programs"
    );

    public static readonly Words Introduction = new(
        "Gọi bằng HTTPS và JSON dưới /api/v1, kèm mã truy cập. Danh sách đi tiếp bằng khóa: lấy “next” của trang này làm “after” của trang sau.",
        "Call it with JSON under /api/v1 and a personal access token. Lists go on by key: the “next” of one page is the “after” of the following one."
    );

    public static readonly Words TokenHow = new(
        "Tạo mã truy cập ở trang Tài khoản, gửi trong đầu mục Authorization: Bearer …",
        "Make a token on the account page and send it as Authorization: Bearer …"
    );

    public static readonly Words TokensPage = new("Mở trang mã truy cập", "Open the tokens page");

    public static readonly Words Problem = new(
        "Từ chối: chi tiết theo RFC 9457, kèm mã ổn định và các chỗ cần sửa.",
        "Refused: problem details (RFC 9457) with a stable code and all field errors."
    );

    public static readonly Words ForPrograms = new(
        "Bản mô tả cho chương trình (OpenAPI)",
        "The description for programs (OpenAPI)"
    );
    public static readonly Words Operation = new("Việc", "Operation");
    public static readonly Words Address = new("Địa chỉ", "Address");
    public static readonly Words Sections = new("Các phần của API", "Sections of the API");

    public static readonly Words LanguageHow = new(
        "Các câu trả lời bằng tiếng Việt; gửi Accept-Language: en để nhận tiếng Anh. Mã, tên trường và tên việc không đổi theo ngôn ngữ.",
        "Sentences come in Vietnamese; send Accept-Language: en for English. Codes, field names and identifiers of operations are the same in both."
    );

    public static Words Count(int count) => new($"{count} việc", $"{count} operations");
}
