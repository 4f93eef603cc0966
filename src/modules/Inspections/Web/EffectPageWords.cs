using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

/// <summary>What the page says about whether the work issued for a finding helped.</summary>
public static class EffectPageWords
{
    public static Words Months { get; } =
        new("Kiểm lại sau mấy tháng", "Look again after how many months");
    public static Words MonthsHint { get; } =
        new(
            "Sau hạn của việc chừng ấy tháng, trưởng đoàn có việc kiểm lại xem khắc phục có tác dụng không. Để trống là 3.",
            "So many months after the work is due the head of the team owes a look whether it helped. Left empty: 3."
        );
    public static Words Title { get; } =
        new("Kiểm lại: việc khắc phục có tác dụng không?", "Looking again: did it help?");
    public static Words Question { get; } = new("Kết quả", "Did it help");
    public static Words Note { get; } = new("Nay thấy thế nào", "What is seen now");
    public static Words Save { get; } = new("Ghi kết quả kiểm lại", "Write it down");
    public static Words Checked { get; } =
        new("Đã ghi kết quả kiểm lại.", "What was seen is written down.");
    public static Words Work { get; } = new("Việc khắc phục", "The work");
    public static Words WorkBefore { get; } = new("Việc đã giao trước đó", "The work before it");
    public static Words Next { get; } =
        new("Giao việc khắc phục tiếp", "Issue what is to be done next");

    public static Words From(DateOnly day) =>
        new(
            $"Kiểm lại từ {day:dd/MM/yyyy}.",
            $"Looked at again from {DateText.Brief(day).English}."
        );

    public static Words Said(Words effect, string by, DateOnly on) =>
        new(
            $"Kiểm lại ngày {on:dd/MM/yyyy} ({by}): {effect.Vietnamese}",
            $"Looked at again on {DateText.Brief(on).English} ({by}): {effect.English}"
        );
}
