using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Processes.Web;

public static class CaseWords
{
    public static Words List { get; } = new("Hồ sơ theo quy trình", "Cases");
    public static Words Cases { get; } = new("hồ sơ", "cases");
    public static Words None { get; } = new("Không có hồ sơ nào", "No cases");
    public static Words NoneText { get; } =
        new(
            "Mở một quy trình đã ban hành rồi bấm “Bắt đầu hồ sơ”.",
            "Open a published process and start a case there."
        );
    public static Words NoneMatches { get; } =
        new(
            "Không hồ sơ nào khớp điều kiện đang lọc. Hãy bỏ bớt điều kiện.",
            "No case matches what is filtered. Leave some of it out."
        );
    public static Words Filter { get; } = new("Lọc hồ sơ", "Filter");
    public static Words Search { get; } = new("Tìm theo mã hoặc nội dung", "Find by code or words");
    public static Words Find { get; } = new("Tìm", "Find");
    public static Words Case { get; } = new("Hồ sơ", "Case");
    public static Words At { get; } = new("Đang ở đâu, ai giữ", "Where it is, who holds it");
    public static Words Promised { get; } = new("Hạn cam kết", "Promised by");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words Started { get; } = new("Bắt đầu", "Started");
    public static Words All { get; } = new("Tất cả", "All");
    public static Words Open { get; } = new("Đang giải quyết", "Under way");
    public static Words Late { get; } = new("Quá hạn cam kết", "Past the promise");
    public static Words Ended { get; } = new("Đã xong", "Finished");
    public static Words EndedLate { get; } = new("Xong trễ", "Finished late");
    public static Words Cancelled { get; } = new("Dừng giữa chừng", "Stopped early");
    public static Words Mine { get; } = new("Tôi bắt đầu", "Started by me");
    public static Words StartTitle { get; } = new("Bắt đầu hồ sơ", "Start a case");
    public static Words Title { get; } = new("Hồ sơ về việc gì", "What the case is about");
    public static Words TitleHint { get; } =
        new(
            "Ví dụ: Nghỉ phép từ 02/12 đến 06/12. Ai cũng đọc được dòng này; điều riêng tư thì điền ở bước sau.",
            "For example: Leave from 2 to 6 December. Everybody can read this line; what is private goes into the steps."
        );
    public static Words Document { get; } = new("Từ văn bản", "From the document");
    public static Words Start { get; } = new("Bắt đầu", "Start");
    public static Words StartFromThis { get; } =
        new("Bắt đầu một hồ sơ từ đây", "Start a case from this");
    public static Words ByWhich { get; } = new("Theo quy trình nào", "By which process");
    public static Words NothingPublished { get; } =
        new("Chưa có quy trình nào được ban hành.", "No process is published yet.");
    public static Words Assignment { get; } = new("Cho nhiệm vụ", "For the assignment");
    public static Words AssignmentHint { get; } =
        new("Mã nhiệm vụ, ví dụ: NV-2026-000012", "Its code, for example: NV-2026-000012");
    public static Words StartedNow { get; } = new("Đã bắt đầu hồ sơ.", "The case is started.");
    public static Words Starter { get; } = new("Người bắt đầu", "Started by");
    public static Words Process { get; } = new("Theo quy trình", "By the process");
    public static Words Now { get; } = new("Đang ở", "Now at");
    public static Words Nowhere { get; } = new("đang chờ đến giờ hẹn", "waits for a timer");
    public static Words Line { get; } = new("Đã đi qua các bước", "The way so far");
    public static Words Step { get; } = new("Bước", "Step");
    public static Words Holder { get; } = new("Ai giữ", "Held by");
    public static Words Came { get; } = new("Đến lúc", "Came");
    public static Words Took { get; } = new("Mất", "Took");
    public static Words Due { get; } = new("Hạn", "Due");
    public static Words Became { get; } = new("Kết quả", "What became of it");
    public static Words FilledIn { get; } = new("Đã điền", "Filled in");
    public static Words Private { get; } =
        new(
            "Nội dung đã điền chỉ hiện với người tham gia hồ sơ và đơn vị chịu trách nhiệm về quy trình.",
            "What was filled in is shown to those who take part and to the unit that answers for the process."
        );
    public static Words Nothing { get; } = new("Chưa điền gì.", "Nothing yet.");
    public static Words ContentsGone { get; } =
        new(
            "Nội dung đã điền, câu hỏi, câu trả lời và tệp đã được xóa vì hết thời hạn lưu giữ.",
            "What was filled in, questions, answers and files were taken out: they had been kept long enough."
        );
    public static Words Files { get; } = new("Tệp kèm theo", "Files");
    public static Words Happened { get; } = new("Đã diễn ra", "What happened");
    public static Words CancelTitle { get; } =
        new("Dừng hồ sơ từ bên ngoài", "End the case from outside");
    public static Words CancelText { get; } =
        new(
            "Mọi bước đang mở được rút về. Hồ sơ không mở lại được.",
            "Every open step is withdrawn. The case cannot be opened again."
        );
    public static Words Cancel { get; } = new("Dừng hồ sơ", "End the case");
    public static Words CancelledNow { get; } = new("Đã dừng hồ sơ.", "The case is ended.");
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words ReasonHint { get; } =
        new(
            "Ai xem hồ sơ cũng đọc được lý do này. Chuyện riêng của người khác thì đừng ghi ở đây.",
            "Everybody who looks at the case reads this reason. Leave out what is private to somebody."
        );
    public static Words DoStep { get; } = new("Làm bước này", "Do this step");
    public static Words Complete { get; } = new("Xong bước này", "Done");
    public static Words Completed { get; } =
        new("Đã xong bước. Hồ sơ đi tiếp.", "The step is done. The case goes on.");
    public static Words NothingToFill { get; } =
        new("Bước này không phải điền gì.", "Nothing has to be filled in here.");
    public static Words AnswersFor { get; } = new("Chịu trách nhiệm về", "Answers for");
    public static Words Authority { get; } = new("Thẩm quyền", "Authority");
    public static Words Deadline { get; } = new("Thời hạn", "Deadline");
    public static Words Before { get; } = new("Từ các bước trước", "From the steps before");
    public static Words SendBack { get; } = new("Trả lại", "Send back");
    public static Words SendBackTo { get; } = new("Trả về bước", "To the step");
    public static Words SentBack { get; } =
        new("Đã trả lại, kèm lý do.", "Sent back, with the reason.");
    public static Words Hand { get; } = new("Chuyển người khác làm", "Pass on");
    public static Words HandTo { get; } = new("Người nhận", "To whom");
    public static Words Handed { get; } = new("Đã chuyển người làm.", "Passed on.");
    public static Words Take { get; } = new("Nhận làm", "Take it");
    public static Words TakeText { get; } =
        new(
            "Nhiều người cùng làm được bước này. Ai nhận trước thì người đó giữ.",
            "Several people could do this step. Whoever takes it first holds it."
        );
    public static Words Taken { get; } = new("Bạn đang giữ bước này.", "You hold this step now.");
    public static Words EndHere { get; } = new("Dừng hồ sơ ở bước này", "End the case here");
    public static Words OfOthers { get; } =
        new("Người khác đang giữ bước này.", "Somebody else holds this step.");
    public static Words ToCase { get; } = new("Xem cả hồ sơ", "See the whole case");
    public static Words NobodyFound { get; } =
        new(
            "Không tìm được ai theo quy định của bước, nên người chịu trách nhiệm chung đang giữ.",
            "Nobody was found by the rule of the step, so whoever answers for the process holds it."
        );
    public static Words Yes { get; } = new("Có", "Yes");
    public static Words No { get; } = new("Không", "No");
    public static Words EverybodyOf { get; } = new("chưa ai nhận", "nobody has taken it yet");

    public static Words Days(int days) =>
        days == 0 ? new("trong ngày", "the same day") : ProcessWords.Days(days);

    public static Words DaysOf(int days, string within) =>
        new(
            $"{NumberText.Of(days).Vietnamese} / {within}",
            $"{NumberText.Of(days).English} / {within}"
        );
}
