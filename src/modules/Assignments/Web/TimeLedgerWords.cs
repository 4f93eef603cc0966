using Chutri.Duties;
using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

internal static class TimeLedgerWords
{
    public static readonly Words Title = new("Sổ thời gian", "Time ledger");
    public static readonly Words Note = new(
        "Tính đến phút trong giờ làm việc, trừ lúc tạm dừng, theo lịch riêng của đơn vị nếu có. Bảng trên đếm theo ngày nên có thể lệch một ngày.",
        "To the minute of working time, pauses left out, by the unit's own calendar where it has one. The table above counts days, so it may differ by one."
    );
    public static readonly Words Unit = new("Đơn vị giữ", "Unit");
    public static readonly Words Person = new("Người giữ", "Person");
    public static readonly Words Laps = new("Số lần giữ", "Times held");
    public static readonly Words Worked = new("Thời gian làm việc", "Working time");
    public static readonly Words Paused = new("Tạm dừng", "Paused");
    public static readonly Words HoldsNow = new("đang giữ", "holds it now");
    public static readonly Words Total = new("Cộng", "Total");

    public static HeldTime Sum(IReadOnlyList<HolderTime> rows) =>
        rows.Select(row => row.Time).Aggregate((a, b) => a + b);

    public static Words LapCount(int laps) => NumberText.Of((long)laps);
}
