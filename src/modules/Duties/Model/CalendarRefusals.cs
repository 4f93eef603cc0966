using Chutri.Platform;

namespace Chutri.Duties.Model;

internal static class CalendarRefusals
{
    public static Refusal NoSuchCalendar(string label) =>
        Refusal.NotFound(
            new(
                $"Không có lịch làm việc phiên bản “{label}”. Trang Lịch làm việc liệt kê các phiên bản.",
                $"There is no edition “{label}” of the working calendar. The page Working calendar lists them."
            )
        );

    public static Refusal InForceAlready(string label) =>
        Refusal.Conflict(
            "duties-calendar-in-force-already",
            new(
                $"Lịch phiên bản “{label}” đang áp dụng rồi và không còn thời hạn nào phải dời; không có gì thay đổi.",
                $"Edition “{label}” is in force already and no deadline has to move; nothing was changed."
            )
        );
}
