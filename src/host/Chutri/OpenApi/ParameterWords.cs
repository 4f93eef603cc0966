using Chutri.Platform;

namespace Chutri.OpenApi;

/// <summary>What each parameter of an address is, with a value as it may look. One name means the same wherever it stands.</summary>
internal static class ParameterWords
{
    private static readonly ParameterText Key = new(
        new(
            "Khóa để đọc tiếp danh sách: “next” của trang trước, để nguyên",
            "Where the list goes on: the “next” of the page before, as it is"
        )
    );

    private static readonly Dictionary<string, ParameterText> Known = new()
    {
        ["accountable"] = new(new("Mã người chịu trách nhiệm", "Code of the accountable person")),
        ["after"] = Key,
        ["age"] = new(
            new(
                "Quá hạn bao lâu: 30, 90 hoặc over90 ngày",
                "Overdue by how long: up to 30, 90, or over90 days"
            )
        ),
        ["before"] = new(
            new(
                "Lần sửa trước để so; của thời hạn: ngày trong “trước ngày …”",
                "The earlier version to compare; of a deadline: the day in “before …”"
            )
        ),
        ["below"] = new(new("Gồm cả các đơn vị cấp dưới", "Include the units below it"), true),
        ["branch"] = new(new("Khối tổ chức", "Branch of the organization")),
        ["closed"] = new(
            new("Tháng hoàn thành, như 2026-11", "Month in which it was closed"),
            "2026-11"
        ),
        ["code"] = new(
            new("Mã của việc, đơn vị hoặc người", "Code of the assignment, unit or person"),
            "NV-2026-000001"
        ),
        ["countedFrom"] = new(
            new("Ngày bắt đầu tính; bỏ trống là hôm nay", "Counted from; left out: today"),
            "2026-11-25"
        ),
        ["days"] = new(new("Số ngày", "Number of days"), "15"),
        ["deadline"] = new(
            new(
                "Cách đặt hạn: by, before, end-of, within, within-hours (giờ làm việc), within-clock-hours (giờ liên tục), recurring, continuing",
                "How it is given: by, before, end-of, within, within-hours (working hours), within-clock-hours (by the clock), recurring, continuing"
            ),
            "within"
        ),
        ["dueOn"] = new(new("Hạn, đến hết ngày", "Due by the end of"), "2026-12-31"),
        ["hours"] = new(new("Số giờ: 8 hoặc 4:30", "Hours: 8 or 4:30"), "4:30"),
        ["fromDay"] = new(
            new("Ngày bắt đầu tính giờ", "The day that the hours run from"),
            "2026-12-01"
        ),
        ["fromTime"] = new(new("Giờ bắt đầu tính, trong ngày đó", "The time on that day"), "08:00"),
        ["endIn"] = new(new("Một ngày trong kỳ", "Any day in the period"), "2026-12-01"),
        ["endOf"] = new(
            new("Hết tháng, quý, 6 tháng, năm", "month, quarter, half-year or year"),
            "quarter"
        ),
        ["paper"] = new(new("Định danh của tài liệu", "Identifier of the paper")),
        ["period"] = new(
            new(
                "Kỳ: week, month, quarter, half-year, year",
                "How often: week, month, quarter, half-year, year"
            ),
            "month"
        ),
        ["working"] = new(new("Chỉ tính ngày làm việc", "Only working days count"), true),
        ["count"] = new(
            new("Số dòng một trang, nhiều nhất 500", "Rows of a page, 500 at most"),
            50
        ),
        ["day"] = new(
            new(
                "Như vào ngày này; của thời hạn định kỳ: ngày trong tháng, hoặc thứ trong tuần",
                "As it stands on this day; of a recurring deadline: day of the month or of the week"
            )
        ),
        ["direction"] = new(new("Sổ: đến, đi, nội bộ", "The book: incoming, outgoing, internal")),
        ["document"] = new(new("Định danh của văn bản", "Identifier of the document")),
        ["ended"] = new(new("Đơn vị đã kết thúc", "Units that have ended"), false),
        ["field"] = new(new("Lĩnh vực", "Field of work"), "tai chinh"),
        ["entry"] = new(new("Định danh của dòng điểm danh", "Identifier of the entry of the roll")),
        ["figure"] = new(
            new(
                "Con số nào: attended, absent, done, late, repeated, never…",
                "Which figure: attended, absent, done, late, repeated, never…"
            )
        ),
        ["sign"] = new(
            new(
                "Mã biểu hiện; none: không thuộc biểu hiện nào",
                "Code of a sign; none: what no sign fits"
            ),
            "1.4"
        ),
        ["file"] = new(new("Định danh của tệp", "Identifier of the file")),
        ["from"] = new(new("Từ ngày", "From this day on"), "2026-11-01"),
        ["holder"] = new(new("Mã đơn vị đang giữ việc", "Code of the unit that holds the work")),
        ["id"] = new(new("Định danh", "Identifier")),
        ["issuer"] = new(new("Cơ quan ban hành", "Who issued it")),
        ["kind"] = new(new("Loại", "Kind")),
        ["mail"] = new(new("Định danh của thư", "Identifier of the mail")),
        ["month"] = new(new("Tháng đến hạn, như 2026-11", "Month in which it is due"), "2026-11"),
        ["notification"] = new(new("Định danh của thông báo", "Identifier of the notification")),
        ["number"] = new(
            new("Số thứ tự của câu hỏi phối hợp", "Number of the request for cooperation"),
            1
        ),
        ["ordinal"] = new(
            new("Số thứ tự trong văn bản", "Its place among those of the document"),
            1
        ),
        ["origin"] = new(new("Nguồn gốc", "By whose power")),
        ["only"] = new(
            new(
                "Chỉ những lần giữ nào: still-held (chưa chuyển đi), paused (có lúc tạm dừng)",
                "Only which times held: still-held, paused"
            ),
            "still-held"
        ),
        ["own"] = new(new("Chỉ của chính đơn vị: 1", "Of the unit itself only: 1"), "1"),
        ["path"] = new(new("Đường dẫn của điều khoản", "Path of the provision"), "1.2"),
        ["part"] = new(
            new(
                "Phần danh sách: all, missing, present, waiting; của đợt tự soi: waiting, given, returned, signed…",
                "Part of the roll: all, missing, present, waiting; of a round: waiting, given, returned, signed…"
            )
        ),
        ["person"] = new(new("Mã người", "Code of the person")),
        ["post"] = new(new("Định danh của chức vụ", "Identifier of the post")),
        ["process"] = new(new("Mã quy trình", "Code of the process"), "QTR-2026-000001"),
        ["proposal"] = new(new("Định danh của đề xuất", "Identifier of the proposal")),
        ["q"] = new(
            new("Từ cần tìm, có dấu hoặc không dấu", "Words to look for, with or without marks"),
            "ke hoach"
        ),
        ["sort"] = new(new("Thứ tự của danh sách", "Order of the list")),
        ["state"] = new(new("Trạng thái", "State")),
        ["step"] = new(new("Định danh của bước", "Identifier of the step"), "step-1"),
        ["taken"] = new(
            new(
                "Lựa chọn: First, OneOfThree, Other, Outside; bỏ trống là tất cả",
                "What was taken: First, OneOfThree, Other or Outside; left out: all"
            ),
            "First"
        ),
        ["task"] = new(
            new("Việc cần giao, bằng lời", "What is to be done, in words"),
            "kiem tra thu chi tai chinh"
        ),
        ["thing"] = new(
            new("Định danh của điều mà sự việc nói về", "Identifier of what the facts are about")
        ),
        ["to"] = new(new("Đến hết ngày", "Until this day"), "2026-11-30"),
        ["token"] = new(new("Định danh của mã truy cập", "Identifier of the access token")),
        ["under"] = new(new("Mã đơn vị cấp trên", "Code of the superior unit")),
        ["unit"] = new(new("Mã đơn vị", "Code of the unit")),
        ["unread"] = new(new("Chỉ những gì chưa đọc", "Only what was not read"), true),
        ["userName"] = new(new("Tên đăng nhập", "User name"), "vanthu"),
        ["webhook"] = new(new("Định danh của webhook", "Identifier of the webhook")),
        ["version"] = new(
            new(
                "Lần sửa của văn bản, bỏ trống là lần mới nhất; hoặc phiên bản của lịch làm việc",
                "Version of the document, left out: the newest; or the edition of the calendar"
            )
        ),
        ["withoutHead"] = new(
            new("Chỉ đơn vị chưa có người đứng đầu", "Only units without a head"),
            false
        ),
        ["year"] = new(new("Năm", "Year")),
    };

    public static bool Knows(string name) => Known.ContainsKey(name);

    public static ParameterText Of(string name) =>
        Known.GetValueOrDefault(name) ?? new(new(name, name));
}

/// <param name="Example">A value of it; null where one would mean nothing elsewhere.</param>
internal sealed record ParameterText(Words Words, object? Example = null);
