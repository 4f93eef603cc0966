using Chutri.Platform;
using Chutri.WorkingCalendar;

namespace Chutri.Duties.Model;

internal static class DutiesRefusals
{
    public static Refusal NoSuchDuty { get; } =
        Refusal.NotFound(
            new(
                "Không còn thấy việc này. Hãy mở lại danh sách việc để tìm theo mã.",
                "This piece of work cannot be found. Open the list and look for its code."
            )
        );

    public static Refusal StillHolds(int count, string first) =>
        Refusal.Conflict(
            "duties-still-holds",
            new(
                $"Người này còn giữ, chịu trách nhiệm hoặc chờ {count} việc đang mở ({first}…). Hãy chuyển hoặc khép các việc đó trước.",
                $"This person still holds, answers for or waits for {count} open pieces of work ({first}…). Pass them on or close them first."
            )
        );

    public static Refusal AlreadyDone(string code, DateOnly on) =>
        Refusal.Conflict(
            "duties-already-done",
            new(
                $"{code} đã hoàn thành ngày {DayWords.Of(on).Vietnamese} nên không thay đổi được nữa.",
                $"{code} was completed on {DayWords.Of(on).English} and can no longer be changed."
            )
        );

    public static Refusal Withdrawn(string code, DateOnly on) =>
        Refusal.Conflict(
            "duties-withdrawn",
            new(
                $"{code} đã được thu hồi ngày {DayWords.Of(on).Vietnamese} nên không cần làm tiếp.",
                $"{code} was withdrawn on {DayWords.Of(on).English}; nothing more is to be done."
            )
        );

    public static Refusal Paused(string code) =>
        Refusal.Conflict(
            "duties-paused",
            new(
                $"{code} đang tạm dừng. Hãy cho tiếp tục trước khi làm bước này.",
                $"{code} is paused. Resume it before this step."
            )
        );

    public static Refusal NotPaused(string code) =>
        Refusal.Conflict(
            "duties-not-paused",
            new($"{code} không ở trạng thái tạm dừng.", $"{code} is not paused.")
        );

    public static Refusal HandedInAlready(string code, DateOnly on) =>
        Refusal.Conflict(
            "duties-handed-in-already",
            new(
                $"Kết quả của {code} đã được trình ngày {DayWords.Of(on).Vietnamese}, đang chờ công nhận.",
                $"The result of {code} was handed in on {DayWords.Of(on).English} and waits to be accepted."
            )
        );

    public static Refusal NothingHandedIn(string code) =>
        Refusal.Conflict(
            "duties-nothing-handed-in",
            new(
                $"{code} chưa có kết quả nào được trình nên chưa thể yêu cầu làm lại.",
                $"Nothing has been handed in for {code} yet, so there is nothing to return for rework."
            )
        );

    public static Refusal PauseAfterDeadline(string code, DateOnly due) =>
        Refusal.Conflict(
            "duties-pause-after-deadline",
            new(
                $"{code} đã quá hạn từ {DayWords.WithWeekday(due).Vietnamese} nên không tạm dừng được. Có thể xin gia hạn.",
                $"{code} has been overdue since {DayWords.WithWeekday(due).English} and cannot be paused. An extension can be asked for."
            ),
            new(
                "Thời hạn không được sửa lùi; tạm dừng không xóa việc đã quá hạn.",
                "A deadline is never rewritten; a pause does not undo a missed one."
            )
        );
}
