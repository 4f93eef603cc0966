using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Dissemination.Web;

/// <summary>What a telephone shows.</summary>
public static class CheckInWords
{
    public static Words Heading { get; } = new("Điểm danh", "Check in");
    public static Words Code { get; } = new("Mã trên màn chiếu", "Code on the screen");
    public static Words CodeHint { get; } =
        new("6 số, đổi sau mỗi 30 giây", "Six figures, new every 30 seconds");
    public static Words PersonCode { get; } = new("Mã cán bộ", "Your code");
    public static Words PersonCodeHint { get; } =
        new("Như trong danh sách của đơn vị", "As on your unit's list");
    public static Words PersonName { get; } = new("Họ và tên", "Full name");
    public static Words Submit { get; } = new("Tôi có mặt", "I am here");
    public static Words Missing { get; } =
        new("Hãy gõ mã cán bộ và họ tên.", "Type your code and name.");
    public static Words MissingCode { get; } =
        new("Hãy gõ mã đang hiện trên màn chiếu.", "Type the code that the screen shows.");
    public static Words Queued { get; } =
        new(
            "Chưa có mạng. Điện thoại đã giữ lần điểm danh này và sẽ tự gửi khi có mạng; hãy để trang này mở.",
            "No network. This telephone keeps your check-in and sends it by itself; leave this page open."
        );
    public static Words Sending { get; } = new("Đang gửi…", "Sending…");

    public static Words Hello(string name) => new($"Xin chào {name}", $"Hello {name}");

    public static Words Done(string name, DateTime local, bool waits, bool already)
    {
        var at = local.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        return (waits, already) switch
        {
            (true, _) => new(
                $"{name}: đã nhận lúc {at}, chờ bí thư xác nhận.",
                $"{name}: received at {at}, for the secretary to confirm."
            ),
            (_, true) => new(
                $"{name}: đã điểm danh từ lúc {at}.",
                $"{name}: checked in at {at} already."
            ),
            _ => new($"{name}: đã điểm danh lúc {at}.", $"{name}: checked in at {at}."),
        };
    }
}
