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

    public static readonly Words Contact = new(
        "Quản trị viên của cơ quan",
        "The authority's administrator"
    );

    public static readonly Words ThisProgram = new("Chương trình này", "This program");

    public static readonly Words ListHow = new(
        "Danh sách có thứ tự cố định và đi tiếp bằng khóa: lấy “next” làm “after” của lần gọi sau; không có “next” là hết.",
        "The list has a fixed order and goes on by key: send “next” as “after” of the following call; without “next” it is at its end."
    );

    public static readonly Words NothingNew = new(
        "Không có gì mới so với ETag đã gửi.",
        "Nothing is new since the ETag that was sent."
    );

    public static readonly Words RetryAfter = new(
        "Số giây cần chờ trước khi gửi lại.",
        "Seconds to wait before sending it again."
    );

    public static readonly Words ProblemCode = new(
        "Mã ổn định; danh sách ở /api/problems",
        "Stable code; all are listed at /api/problems"
    );

    public static readonly Words ProblemBasis = new(
        "Căn cứ của việc từ chối",
        "The rule on which the refusal stands"
    );

    public static readonly Words ProblemSee = new(
        "Địa chỉ của điều đang cản trở",
        "Address of what stands in the way"
    );

    public static readonly Words ProblemErrors = new(
        "Mọi chỗ cần sửa, theo tên trường",
        "All that is wrong, by the name of the field"
    );

    public static readonly Words Short = new("API", "API");

    public static readonly Words Problems = new(
        "Các mã từ chối của API",
        "The codes with which the API refuses"
    );

    public static readonly Words ProblemsWhat = new(
        "Mỗi mã có một nghĩa và không đổi; câu trả lời dưới đây là ví dụ, tên và số trong đó là giả định.",
        "Each code means one thing and stays; the answers below are examples, with invented names and numbers."
    );

    public static readonly Words Code = new("Mã", "Code");
    public static readonly Words Status = new("Trạng thái HTTP", "HTTP status");
    public static readonly Words Answer = new("Câu trả lời", "Answer");

    public static readonly Words Again = new(
        "Gửi lại mà không làm hai lần: kèm Idempotency-Key (một UUID mới cho mỗi yêu cầu) với mọi POST. Gửi lại cùng khóa trong 7 ngày sẽ nhận đúng câu trả lời đầu tiên, kể cả khi câu ấy đã lạc giữa đường.",
        "Send again without doing twice: add Idempotency-Key (a new UUID for each request) to any POST. Sent again with the same key within 7 days, it gets the first answer, also where that was lost on its way."
    );

    public static readonly Words Seen = new(
        "Không ghi đè việc người khác vừa làm: lấy ETag khi xem, gửi lại trong If-Match khi sửa. Đã có người thay đổi thì nhận 412 kèm tên người đó; gửi If-None-Match để nhận 304 khi không có gì mới.",
        "Do not overwrite what somebody else has just done: take the ETag when looking, send it as If-Match when changing. If it was changed meanwhile the answer is 412 and says by whom; send If-None-Match to get 304 where nothing is new."
    );

    public static readonly Words Pace = new(
        "Gọi quá nhanh thì nhận 429 và số giây cần chờ ở Retry-After; RateLimit và RateLimit-Policy cho biết còn được gọi bao nhiêu lần.",
        "Calling too fast gets 429, with the seconds to wait in Retry-After; RateLimit and RateLimit-Policy say how many calls are left."
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
