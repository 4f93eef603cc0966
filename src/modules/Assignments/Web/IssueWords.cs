using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Words of the form that issues an assignment.</summary>
public static class IssueWords
{
    public static Words New { get; } = new("Giao việc mới", "Issue an assignment");
    public static Words NewIntro { get; } =
        new(
            "Việc từ cuộc họp, ý kiến chỉ đạo hoặc một điều khoản. Đủ sáu rõ thì giao được.",
            "Work from a meeting, an instruction or a provision. It can be issued once the six clarities hold."
        );
    public static Words Issue { get; } = new("Giao việc", "Issue");
    public static Words NotIssued { get; } =
        new("Chưa giao được: còn chỗ chưa rõ", "Not issued: something is not clear");
    public static Words Clarities { get; } = new("Sáu rõ", "Six clarities");
    public static Words Title { get; } = new("Việc", "Task");
    public static Words TitleHint { get; } =
        new("Một động từ và một đối tượng", "A verb and an object");
    public static Words Work { get; } = new("Nội dung phải làm", "What is to be done");
    public static Words WorkHint { get; } =
        new("Khi tên việc chưa nói hết", "Where the title does not say all");
    public static Words Deliverable { get; } = new("Sản phẩm", "Deliverable");
    public static Words DeliverableHint { get; } =
        new("Người nhận cầm được gì khi việc xong", "What one holds in one's hand when it is done");
    public static Words Lead { get; } = new("Đơn vị chủ trì", "Lead unit");
    public static Words Accountable { get; } = new("Người chịu trách nhiệm", "Accountable person");
    public static Words AccountableHint { get; } =
        new("Bỏ trống là người đứng đầu đơn vị chủ trì", "Left empty: the head of the lead unit");
    public static Words Cooperating { get; } = new("Đơn vị phối hợp", "Cooperating units");
    public static Words Authority { get; } = new("Thẩm quyền", "Authority");
    public static Words AuthorityHint { get; } =
        new(
            "Đơn vị chủ trì được tự quyết hoặc được yêu cầu điều gì",
            "What the lead may decide or ask for on its own"
        );
    public static Words Supervising { get; } = new("Lãnh đạo phụ trách", "Supervising leader");
    public static Words Deadline { get; } = new("Thời gian", "Time");
    public static Words DueOn { get; } = new("Hạn hoàn thành, đến hết ngày", "Due by the end of");
    public static Words Days { get; } = new("Số ngày", "Number of days");
    public static Words Working { get; } = new("Chỉ tính ngày làm việc", "Count working days only");
    public static Words CountedFrom { get; } = new("Tính từ ngày", "Counted from");
    public static Words CountedFromHint { get; } =
        new("Bỏ trống là ngày giao", "Left empty: the day of issue");
    public static Words Hours { get; } = new("Số giờ", "Hours");
    public static Words HoursHint { get; } =
        new(
            "Ví dụ 24, hoặc 4:30 (4 giờ 30 phút). Chọn “giờ làm việc” thì chỉ tính giờ làm việc của cơ quan; chọn “giờ liên tục” thì tính cả đêm và ngày nghỉ",
            "For example 24, or 4:30. Of working hours only the authority's count; hours by the clock run at night and on days off too"
        );
    public static Words FromDay { get; } = new("Tính từ ngày", "Counted from the day");
    public static Words FromDayHint { get; } =
        new("Bỏ trống cả ngày và giờ: từ lúc giao", "Both left empty: from the moment of issue");
    public static Words FromTime { get; } = new("Lúc", "At");
    public static Words FromTimeHint { get; } = new("Ví dụ 8:00", "For example 8:00");
    public static Words Period { get; } = new("Định kỳ", "How often");
    public static Words Day { get; } = new("Vào ngày", "On day");
    public static Words DayHint { get; } =
        new(
            "Hằng tuần: 1 (thứ Hai) đến 7 (Chủ nhật). Hằng tháng: 1 đến 31 (31 là ngày cuối tháng). Kỳ dài hơn: để trống là ngày cuối kỳ.",
            "Weekly: 1 (Monday) to 7 (Sunday). Monthly: 1 to 31 (31 for the last day). Longer periods: left empty, the last day."
        );
    public static Words SourceKind { get; } = new("Căn cứ", "Source");
    public static Words Citation { get; } =
        new("Cuộc họp nào, ý kiến của ai", "Which meeting, whose instruction");
    public static Words CitationHint { get; } =
        new(
            "Cần với cuộc họp và ý kiến chỉ đạo. Ví dụ: Giao ban tuần 48; ý kiến của Phó Chủ tịch Lê Thị Thanh Mai",
            "Needed for a meeting and an instruction. For example: weekly meeting 48; instruction of the deputy chair"
        );
    public static Words SourceOn { get; } =
        new("Ngày họp hoặc ngày chỉ đạo", "Day of the meeting or the instruction");
    public static Words SourceOnHint { get; } =
        new(
            "Cần với cuộc họp và ý kiến chỉ đạo. Ví dụ 27/11 hoặc 27/11/2026",
            "Needed for a meeting and an instruction. For example 27/11 or 27/11/2026"
        );
    public static Words Document { get; } = new("Văn bản", "Document");
    public static Words DocumentHint { get; } =
        new(
            "Cần với điều khoản của văn bản. Gõ hai từ, không cần dấu",
            "Needed for a provision of a document. Type two words, marks are not needed"
        );
    public static Words Provision { get; } = new("Mục của văn bản", "Provision");
    public static Words ProvisionHint { get; } =
        new(
            "Cần với điều khoản của văn bản. Ví dụ III.2.a, như trang đọc văn bản ghi",
            "Needed for a provision of a document. For example III.2.a, as the reading page shows it"
        );
    public static Words Quote { get; } = new("Trích lời giao việc", "The words that demand it");
    public static Words QuoteHint { get; } =
        new(
            "Cần với cuộc họp và ý kiến chỉ đạo; với văn bản có thể bỏ trống: chương trình lấy nguyên văn mục đó",
            "Needed for a meeting and an instruction; for a document it may be left empty: the words of the provision are taken"
        );

    public static IReadOnlyList<Choice> Deadlines { get; } =
    [
        new("by", new Words("Đến một ngày", "By a day")),
        new("before", new Words("Trước một ngày", "Before a day")),
        new("end-of", new Words("Hết tháng, quý, năm", "By the end of a period")),
        new("within", new Words("Trong số ngày", "Within a number of days")),
        new("within-hours", new Words("Trong số giờ làm việc", "Within working hours")),
        new(
            "within-clock-hours",
            new Words("Trong số giờ liên tục (24 giờ, 48 giờ…)", "Within hours by the clock")
        ),
        new("recurring", new Words("Định kỳ", "Recurring")),
        new(
            "continuing",
            new Words("Thường xuyên, không có hạn", "Continuing, without a deadline")
        ),
    ];

    /// <summary>The kinds that end, for what is asked once.</summary>
    public static IReadOnlyList<Choice> EndingDeadlines { get; } =
    [
        new("none", new Words("Thời gian thông thường", "The usual time")),
        .. Deadlines.Where(kind => kind.Value is not ("recurring" or "continuing")),
    ];

    public static Words Before { get; } = new("Trước ngày", "Before");
    public static Words BeforeHint { get; } =
        new(
            "Ngày đó có được tính hay không theo lịch làm việc của cơ quan",
            "Whether that day still counts, the authority's working calendar says"
        );
    public static Words EndOf { get; } = new("Chậm nhất hết", "By the end of");
    public static Words EndIn { get; } = new("Một ngày trong kỳ đó", "Any day in it");

    public static Words WouldNeverBeDue { get; } =
        new("Việc thường xuyên, không có hạn.", "It goes on without a deadline.");
    public static Words LiesBehind { get; } =
        new("Ngày này đã qua; hãy chọn hạn khác.", "That day is past; choose another.");

    public static IReadOnlyList<Choice> Ends { get; } =
    [
        new("month", new Words("tháng", "the month")),
        new("quarter", new Words("quý", "the quarter")),
        new("half-year", new Words("6 tháng", "the half-year")),
        new("year", new Words("năm", "the year")),
    ];

    public static IReadOnlyList<Choice> Periods { get; } =
    [
        new("week", new Words("hằng tuần", "every week")),
        new("month", new Words("hằng tháng", "every month")),
        new("quarter", new Words("hằng quý", "every quarter")),
        new("half-year", new Words("6 tháng một lần", "every half-year")),
        new("year", new Words("hằng năm", "every year")),
    ];

    public static IReadOnlyList<Choice> SourceKinds { get; } =
    [
        new("meeting", new Words("Cuộc họp", "Meeting")),
        new("instruction", new Words("Ý kiến chỉ đạo", "Instruction")),
        new(
            "provision",
            new Words("Điều khoản của văn bản đã đăng ký", "Provision of a registered document")
        ),
    ];

    public static Words PartOf(string code) =>
        new($"Chia {code} thành việc con", $"Break {code} down");

    public static Words PartIntro(string lead, string title) =>
        new(
            $"{lead} vẫn chịu trách nhiệm chung về {title.Quoted()}. Căn cứ của việc con là căn cứ của việc chung.",
            $"{lead} stays answerable for {title.Quoted()} as a whole. The source of a part is that of the whole."
        );

    public static Words Issued(string code) => new($"Đã giao {code}.", $"{code} is issued.");

    public static Words WouldBeDueAt(Words moment) =>
        new(
            $"Nếu giao ngay bây giờ, hạn là {moment.Vietnamese}.",
            $"Given now, it would be due at {moment.English}."
        );

    public static Words WouldBeDue(Words day) =>
        new(
            $"Nếu giao hôm nay, hạn là hết {day.Vietnamese}.",
            $"Given today, it would be due by the end of {day.English}."
        );
}
