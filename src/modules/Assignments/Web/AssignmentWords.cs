using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>Headings and labels of the pages of assignments.</summary>
public static class AssignmentWords
{
    public static Words Assignments { get; } = new("Nhiệm vụ", "Assignments");
    public static Words ContentStays { get; } =
        new(
            "Việc đã giao không tự đổi theo bản mới: hãy đối chiếu rồi quyết định.",
            "What was issued does not change by itself: compare, then decide."
        );
    public static Words SeeComparison { get; } =
        new("Xem đối chiếu hai bản", "Compare the two versions");
    public static Words NextStep { get; } = new("Bước tiếp theo", "Next step");
    public static Words OtherActions { get; } = new("Việc khác làm được", "Other actions");
    public static Words Clarities { get; } = new("Sáu rõ", "Six clarities");
    public static Words Lead { get; } = new("Chủ trì", "Lead");
    public static Words Accountable { get; } = new("Chịu trách nhiệm", "Accountable");
    public static Words Issuer { get; } = new("Người giao", "Issued by");
    public static Words Supervising { get; } = new("Lãnh đạo phụ trách", "Supervising leader");
    public static Words Work { get; } = new("Việc phải làm", "To be done");
    public static Words Deliverable { get; } = new("Sản phẩm", "Deliverable");
    public static Words Authority { get; } = new("Thẩm quyền", "Authority");
    public static Words Cooperating { get; } = new("Phối hợp", "Cooperating");
    public static Words Recurring { get; } = new("Định kỳ", "Recurring");
    public static Words Whole { get; } = new("Là phần của", "Part of");
    public static Words Progress { get; } = new("Tiến độ", "Progress");
    public static Words Deadline { get; } = new("Thời hạn", "Deadline");
    public static Words Source { get; } = new("Căn cứ", "Source");
    public static Words Part { get; } = new("Việc con", "Part");
    public static Words StateName { get; } = new("Tình trạng", "State");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Question { get; } = new("Hỏi việc gì", "What was asked");
    public static Words AnswerTime { get; } = new("Thời gian trả lời", "Time of the answer");
    public static Words UsedOfAllowed { get; } = new("Đã dùng / được", "Used / allowed");
    public static Words BarNote { get; } =
        new(
            "Thanh dài 15 ngày làm việc; vạch đứng là hạn trả lời.",
            "The bar is 15 working days long; the upright line is the deadline."
        );
    public static Words Happened { get; } = new("Đã xảy ra", "What happened");
    public static Words NoFilesText { get; } =
        new(
            "Tệp nộp khi trình kết quả hoặc trả lời phối hợp sẽ nằm ở đây.",
            "Files handed in with a result or an answer will stand here."
        );
    public static Words SeeAnswerForm { get; } = new("Trả lời", "Answer");
    public static Words Remind { get; } = new("Đôn đốc", "Remind");
    public static Words NoSentBackLate { get; } =
        new("không xóa được phần đã quá hạn", "does not undo the days already overdue");
    public static Words Ask { get; } = new("Hỏi", "Ask");

    public static Words NeverAsked(int units) =>
        new(
            $"{units} đơn vị phối hợp chưa được hỏi, nên chưa có việc phải trả lời:",
            units == 1
                ? "1 cooperating unit was not asked yet, so it owes no answer:"
                : $"{units} cooperating units were not asked yet, so they owe no answer:"
        );

    public static Words ForOtherPost(string title) =>
        new(
            $"Việc này làm với chức vụ {title}; bấm nút là đổi sang chức vụ ấy.",
            $"This is done acting as {title}; the button changes to that post."
        );

    public static Words InPlaceOf(string name, string title) =>
        new(
            $"Việc này chờ {name} ({title}), người đã ủy quyền cho anh/chị; bấm nút là làm thay.",
            $"This waits for {name} ({title}), for whom you stand in; the button lets you act in that place."
        );

    public static Words Declined { get; } = new("không phối hợp được", "cannot help");
    public static Words NoLongerNeeded { get; } =
        new("chưa trả lời, không còn cần", "not answered, no longer needed");

    public static Words DaysOf(decimal used, decimal allowed)
    {
        var (a, b) = (NumberText.Of(used), NumberText.Of(allowed));
        return new($"{a.Vietnamese} / {b.Vietnamese} ngày", $"{a.English} / {b.English} days");
    }

    public static Words LineTitle(HolderLineView line)
    {
        if (line.IsWithinOneDay)
        {
            return line.IsClosed
                ? new("Trong ngày, qua tay ai", "Within one day, and who held it")
                : new("Từ hôm nay, ở tay ai", "Since today, and who holds it");
        }

        var count = CountWords.WorkingDays(line.Held);
        return new($"{count.Vietnamese} qua tay ai", $"{count.English}, and who held it");
    }

    /// <param name="waiting">Still to be answered.</param>
    /// <param name="dropped">Never answered, and nobody waits any more.</param>
    public static Words CooperationTitle(int requests, int waiting, int dropped)
    {
        var asked = CountWords.Of(
            requests,
            "lượt hỏi phối hợp",
            "request for cooperation",
            "requests for cooperation"
        );
        Words[] rest =
        [
            .. waiting > 0
                ? new Words[]
                {
                    new($"{waiting} đang chờ trả lời", $"{waiting} waiting for an answer"),
                }
                : [],
            .. dropped > 0
                ? new Words[]
                {
                    new(
                        $"{dropped} chưa trả lời, không còn cần",
                        $"{dropped} not answered, no longer needed"
                    ),
                }
                : [],
        ];
        return rest.Length == 0
            ? new($"{asked.Vietnamese}, đã trả lời đủ", $"{asked.English}, all answered")
            : new(
                $"{asked.Vietnamese}, {string.Join("; ", rest.Select(part => part.Vietnamese))}",
                $"{asked.English}, {string.Join("; ", rest.Select(part => part.English))}"
            );
    }

    public static Words PartsTitle(int parts, int open) =>
        (parts, open) switch
        {
            (1, 0) => new("1 việc con, không còn mở", "1 part, no longer open"),
            (_, 0) => new($"{parts} việc con, không việc nào còn mở", $"{parts} parts, none open"),
            (1, _) => new("1 việc con, chưa xong", "1 part, open"),
            _ => new($"{parts} việc con, {open} chưa xong", $"{parts} parts, {open} open"),
        };

    public static Words FilesTitle(int files) =>
        files == 0
            ? new("Chưa có tệp minh chứng", "No evidence files yet")
            : CountWords.Of(files, "tệp minh chứng", "evidence file", "evidence files");

    public static Words AllFacts(int facts) =>
        new($"Xem cả {facts} sự việc", $"See all {facts} facts");

    public static Words At(string unit, string? person) =>
        string.IsNullOrEmpty(person)
            ? new($"đang ở {unit}", $"with {unit}")
            : new($"đang ở {unit}, {person} giữ", $"with {unit}, held by {person}");

    public static Words ProgressOf(int? percent, string sentence) =>
        percent is { } figure
            ? new($"{figure} %: {sentence}", $"{figure} %: {sentence}")
            : new(sentence, sentence);
}
