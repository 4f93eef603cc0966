using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

public static class MailPageWords
{
    public static Words Mail { get; } = new("Thư điện tử", "E-mail");
    public static Words Outgoing { get; } = new("Thư gửi đi", "Outgoing");
    public static Words Off { get; } =
        new(
            "chưa đặt máy chủ gửi thư nên không gửi: việc và nhắc việc xem ngay trong chương trình",
            "no mail server is set, so none is sent: work and reminders are seen in the program"
        );
    public static Words NoneSent { get; } = new("chưa gửi thư nào", "none sent yet");
    public static Words Undelivered { get; } = new("Thư chưa gửi được", "Undelivered mail");
    public static Words UndeliveredWhat { get; } =
        new(
            "Thư nhắc việc, thông báo không đến được người nhận, vì sao, và gửi lại.",
            "Reminders and news that did not reach people, why, and sending them again."
        );
    public static Words Subtitle { get; } =
        new(
            "Thư chưa gửi được thì chương trình tự thử lại trong khoảng một ngày rồi thôi. Điều cần báo vẫn còn trong mục Thông báo của từng người.",
            "What cannot be sent is tried again for about a day, and then given up. What it told stays in each person's notifications."
        );
    public static Words None { get; } =
        new("Không có thư nào chưa gửi được", "All mail has been sent");
    public static Words NoneText { get; } =
        new(
            "Thư không gửi được sẽ hiện ở đây, kèm lý do.",
            "Mail that cannot be sent appears here, with the reason."
        );
    public static Words NoneOff { get; } = new("Chưa đặt máy chủ gửi thư", "No mail server is set");
    public static Words NoneOffText { get; } =
        new(
            "Quản trị viên máy chủ đặt máy chủ gửi thư trong thiết đặt Chutri:Mail; đến lúc đó chương trình không gửi thư nào.",
            "Whoever looks after the server sets it under Chutri:Mail; until then no mail is sent."
        );
    public static Words Person { get; } = new("Người nhận", "Recipient");
    public static Words Kind { get; } = new("Thư", "Mail");
    public static Words Made { get; } = new("Lập lúc", "Made");
    public static Words Reason { get; } = new("Lý do", "Reason");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words Again { get; } = new("Gửi lại", "Send again");
    public static Words SentAgain { get; } =
        new(
            "Chương trình sẽ gửi lại thư trong vòng một phút.",
            "The mail will be sent again within a minute."
        );
    public static Words Reminders { get; } = new("nhắc việc", "reminders");
    public static Words News { get; } = new("thông báo", "news");
    public static Words Things { get; } = new("thư", "mails");
    public static Words GivenUpToDo { get; } =
        new(
            "Hãy xem lý do ở mục Thư chưa gửi được, sửa địa chỉ thư của người nhận rồi gửi lại.",
            "See the reasons under Undelivered mail, correct the addresses and send again."
        );
    public static Words ApiList { get; } =
        new("Thư chưa gửi được, mới nhất trước", "Undelivered mail, newest first");
    public static Words ApiAgain { get; } =
        new("Gửi lại một thư đã thôi gửi", "Send a mail again that was given up");

    public static Words LastSent(Words at) =>
        new($"gửi lần gần nhất lúc {at.Vietnamese}", $"last sent {at.English}");

    public static Words GivenUp(long count) =>
        CountWords.Of(
            count,
            "thư không gửi được",
            "mail could not be sent",
            "mails could not be sent"
        );

    public static Words StuckToDo(long count) =>
        new(
            $"{NumberText.Of(count).Vietnamese} thư chờ quá một giờ. Hãy xem lý do ở mục Thư chưa gửi được, và kiểm tra máy chủ gửi thư.",
            $"{NumberText.Of(count).English} have waited for more than an hour. See the reasons under Undelivered mail, and look after the mail server."
        );

    public static Words Tried(int attempts) =>
        CountWords.Of(attempts, "lần thử", "attempt", "attempts");

    public static Words Next(Words at) =>
        new($"thử lại lúc {at.Vietnamese}", $"tried again {at.English}");

    public static Words Over { get; } = new("đã thôi gửi", "given up");
}
