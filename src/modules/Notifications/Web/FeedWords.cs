using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

public static class FeedWords
{
    public static Words Title { get; } = new("Lịch riêng của tôi", "My own calendar");
    public static Words Subtitle { get; } =
        new(
            "Xem hạn việc của mình và buổi học tập, quán triệt ngay trong lịch trên điện thoại hoặc máy tính (Google Lịch, Outlook, lịch của iPhone).",
            "See your deadlines and study sessions in the calendar of your telephone or computer (Google Calendar, Outlook, the iPhone's calendar)."
        );
    public static Words Off { get; } =
        new("Chưa mở địa chỉ lịch riêng.", "No own calendar address is open.");
    public static Words Open { get; } =
        new("Mở địa chỉ lịch riêng", "Open an own calendar address");
    public static Words Renew { get; } = new("Đổi địa chỉ khác", "Renew the address");
    public static Words SwitchOff { get; } = new("Tắt địa chỉ lịch riêng", "Switch it off");
    public static Words RenewText { get; } =
        new(
            "Đổi khi nghi người khác biết địa chỉ, hoặc khi mất địa chỉ. Địa chỉ cũ thôi dùng được ngay.",
            "Renew it when somebody else may know it, or when you have lost it. The old one opens nothing at once."
        );
    public static Words Careful { get; } =
        new(
            "Ai có địa chỉ này đều xem được lịch của bạn mà không cần mật khẩu. Đừng gửi cho người khác. Việc hạn chế người xem chỉ hiện mã, không hiện nội dung.",
            "Whoever has this address can see your calendar without a password. Do not pass it on. Of work limited to named people it shows the code and not what it is about."
        );
    public static Words ShownTitle { get; } =
        new("Địa chỉ lịch riêng đã mở", "Your calendar address");
    public static Words ShownText { get; } =
        new(
            "Hãy chép địa chỉ này, rồi trong ứng dụng lịch chọn “Thêm lịch từ URL” (hoặc “Đăng ký lịch”) và dán vào. Chương trình không hiện lại địa chỉ lần nữa.",
            "Copy this address, choose “add a calendar by URL” (or “subscribe”) in your calendar program, and paste it there. It is not shown again."
        );
    public static Words Copy { get; } = new("Chép địa chỉ", "Copy the address");
    public static Words Back { get; } = new("Về Lịch riêng của tôi", "Back to my calendar");
    public static Words Account { get; } = new("Tài khoản của tôi", "My account");
    public static Words SwitchedOff { get; } =
        new("Đã tắt địa chỉ lịch riêng.", "The calendar address is switched off.");
    public static Words Nothing { get; } =
        new("Không có lịch nào ở địa chỉ này", "There is no calendar at this address");
    public static Words ApiShow { get; } =
        new(
            "Địa chỉ lịch riêng của người gọi có đang mở không",
            "Whether the caller's own calendar address is open"
        );
    public static Words ApiRenew { get; } =
        new(
            "Mở hoặc đổi địa chỉ lịch riêng; trả địa chỉ một lần",
            "Open or renew the own calendar address; gives it once"
        );
    public static Words ApiOff { get; } =
        new("Tắt địa chỉ lịch riêng", "Switch the own calendar address off");

    public static Words Since(DateTime local)
    {
        var at = DateText.At(local);
        return new(
            $"Địa chỉ lịch riêng đang mở, từ {at.Vietnamese}.",
            $"Your calendar address is open, since {at.English}."
        );
    }
}
