using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Notifications.Web;

public static class HookPageWords
{
    public static Words Title { get; } = new("Báo cho phần mềm khác (webhook)", "Webhooks");
    public static Words What { get; } =
        new(
            "Phần mềm nào được báo mỗi khi có thay đổi, và có nhận được không.",
            "Which programs are told of each change, and whether they get it."
        );
    public static Words Subtitle { get; } =
        new(
            "Mỗi thay đổi được báo đến địa chỉ đã đăng ký trong khoảng một phút, có chữ ký theo chuẩn Standard Webhooks. Tin chỉ có loại thay đổi, mã và đường dẫn; không có tên người, nội dung. Việc hạn chế người xem không bao giờ được gửi.",
            "Each change is told to the registered address within about a minute, signed by Standard Webhooks. It holds the kind of change, codes and addresses; no names and no contents. Limited work never goes."
        );
    public static Words None { get; } = new("Chưa đăng ký webhook nào", "There is no webhook");
    public static Words NoneText { get; } =
        new(
            "Bấm Thêm webhook khi có phần mềm khác cần biết ngay mỗi thay đổi.",
            "Add one when another program has to know of each change at once."
        );
    public static Words Add { get; } = new("Thêm webhook", "Add a webhook");
    public static Words Name { get; } = new("Tên", "Name");
    public static Words NameHint { get; } =
        new("Ví dụ: Cổng thông tin của thành phố", "For example: the city's portal");
    public static Words Url { get; } = new("Địa chỉ nhận", "Address");
    public static Words UrlHint { get; } = new("Bắt đầu bằng https://", "Beginning with https://");
    public static Words Kinds { get; } = new("Báo những gì", "What is told");
    public static Words KindsHint { get; } =
        new("Không chọn mục nào thì báo tất cả.", "None chosen: everything.");
    public static Words Codes { get; } = new("Hoặc chỉ những loại này", "Or only these kinds");
    public static Words CodesHint { get; } =
        new(
            "Mã loại sự kiện, cách nhau bằng dấu phẩy, ví dụ: assignments.issued",
            "Codes of kinds of facts, divided by commas, for example: assignments.issued"
        );
    public static Words Everything { get; } = new("tất cả", "everything");
    public static Words State { get; } = new("Tình trạng", "State");
    public static Words Last { get; } = new("Gửi gần nhất", "Last sent");
    public static Words Never { get; } = new("chưa gửi", "nothing yet");
    public static Words Running { get; } = new("đang chạy", "running");
    public static Words Paused { get; } = new("tạm dừng", "paused");
    public static Words Gone { get; } =
        new("đã tắt: bên nhận trả lời không nhận nữa", "off: the other side wants no more");
    public static Words Pause { get; } = new("Tạm dừng", "Pause");
    public static Words Resume { get; } = new("Chạy lại", "Resume");
    public static Words Again { get; } =
        new("Gửi lại tin đã thôi gửi", "Send again what was given up");
    public static Words Remove { get; } = new("Xóa webhook", "Remove the webhook");
    public static Words Renew { get; } = new("Đổi khóa bí mật", "Renew the secret");
    public static Words ActsTitle { get; } = new("Thay đổi", "Change it");
    public static Words ActsText { get; } =
        new(
            "Khi tạm dừng, tin vẫn được ghi và chờ. Khi đổi khóa, khóa cũ còn ký song song trong 24 giờ để bên nhận kịp đổi. Khi xóa, tin đang chờ mất theo.",
            "While it is paused, messages are written down and wait. After a renewal the old secret signs too for 24 hours, so that the other side can change over. Removing it removes what waits."
        );
    public static Words Undelivered { get; } = new("Tin chưa đến", "Undelivered");
    public static Words CareToDo { get; } =
        new(
            "Hãy xem bên nhận trả lời gì ở mục Báo cho phần mềm khác, báo bên nhận sửa, rồi cho gửi lại.",
            "See under Webhooks what the other side answers, have it mended there, and send again."
        );
    public static Words AllDelivered { get; } =
        new("Không có tin nào chưa đến.", "Nothing is undelivered.");
    public static Words Messages { get; } = new("tin", "messages");
    public static Words Fact { get; } = new("Loại thay đổi", "Kind of change");
    public static Words Made { get; } = new("Lúc", "At");
    public static Words Answer { get; } = new("Bên nhận trả lời", "The answer");
    public static Words SecretTitle { get; } =
        new("Khóa bí mật của webhook", "The secret of the webhook");
    public static Words SecretText { get; } =
        new(
            "Hãy chép khóa này vào phần mềm nhận. Chương trình không hiện lại lần nữa; mất thì đổi khóa khác.",
            "Copy it into the receiving program. It is not shown again; where it is lost, renew it."
        );
    public static Words Copy { get; } = new("Chép khóa", "Copy the secret");
    public static Words Back { get; } = new("Về webhook này", "Back to this webhook");
    public static Words Done { get; } = new("Đã lưu.", "Saved.");
    public static Words Removed { get; } = new("Đã xóa webhook.", "The webhook is removed.");
    public static Words ApiList { get; } =
        new("Các webhook và tình trạng của chúng", "The webhooks and how they do");
    public static Words ApiShow { get; } = new("Một webhook", "One webhook");
    public static Words ApiUndelivered { get; } =
        new(
            "Tin chưa đến của một webhook, mới nhất trước",
            "What a webhook did not get, newest first"
        );
    public static Words ApiAdd { get; } =
        new("Thêm webhook; trả khóa bí mật một lần", "Add a webhook; gives its secret once");
    public static Words ApiRenew { get; } =
        new("Đổi khóa bí mật của webhook", "Renew the secret of a webhook");
    public static Words ApiPause { get; } = new("Tạm dừng webhook", "Pause a webhook");
    public static Words ApiResume { get; } = new("Cho webhook chạy lại", "Resume a webhook");
    public static Words ApiAgain { get; } =
        new("Gửi lại tin đã thôi gửi của webhook", "Send again what a webhook was given up on");
    public static Words ApiRemove { get; } = new("Xóa webhook", "Remove a webhook");

    public static Words Waiting(long waiting, long givenUp) =>
        new(
            $"{NumberText.Of(waiting).Vietnamese} đang chờ, {NumberText.Of(givenUp).Vietnamese} đã thôi gửi",
            $"{NumberText.Of(waiting).English} waiting, {NumberText.Of(givenUp).English} given up"
        );

    public static Words SentAgain(int count) =>
        new(
            $"{NumberText.Of((long)count).Vietnamese} tin sẽ được gửi lại trong khoảng một phút.",
            $"{NumberText.Of((long)count).English} will be sent again within about a minute."
        );

    public static Words Tried(int attempts, Words? next)
    {
        var tried = MailPageWords.Tried(attempts);
        var then = next is null ? MailPageWords.Over : MailPageWords.Next(next);
        return new($"{tried.Vietnamese}, {then.Vietnamese}", $"{tried.English}, {then.English}");
    }

    /// <param name="module">The first part of the codes of facts.</param>
    public static Words Module(string module) =>
        module switch
        {
            "accounts" => new("tài khoản", "accounts"),
            "assignments" => new("nhiệm vụ và đề xuất", "assignments and proposals"),
            "dissemination" => new("quán triệt, học tập", "dissemination"),
            "processes" => new("quy trình, hồ sơ theo quy trình", "processes and cases"),
            "inspections" => new("kiểm tra, giám sát, rút thăm", "inspections and draws"),
            "procedures" => new("thủ tục, hồ sơ một cửa", "procedures and the counter"),
            "selfreview" => new("danh mục, phiếu tự soi", "lists for self-review"),
            "documents" => new("văn bản", "documents"),
            "duties" => new(
                "việc đổi người giữ, lịch làm việc",
                "duties that changed hands, the calendar"
            ),
            "functions" => new("chức năng, nhiệm vụ của đơn vị", "functions of units"),
            "notifications" => new("nhắc việc, thư, webhook", "reminders, mail, webhooks"),
            "organization" => new("đơn vị, người, chức vụ", "units, people, posts"),
            "platform" => new("hệ thống", "the program"),
            "privacy" => new("dữ liệu cá nhân", "personal data"),
            _ => new(module, module),
        };
}
