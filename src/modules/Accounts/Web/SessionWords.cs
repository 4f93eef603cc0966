using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Web;

public static class SessionWords
{
    public static Words Title { get; } = new("Phiên đăng nhập", "Sessions");
    public static Words Text { get; } =
        new(
            "Những nơi đang đăng nhập bằng tài khoản này. Thấy nơi nào lạ thì kết thúc phiên đó rồi đổi mật khẩu.",
            "Where this account is signed in. If you do not know a place, end that session and change the password."
        );
    public static Words See { get; } = new("Xem các phiên đăng nhập", "See the sessions");
    public static Words Device { get; } = new("Thiết bị", "Device");
    public static Words Way { get; } = new("Cách vào", "Way in");
    public static Words Address { get; } = new("Địa chỉ mạng", "Network address");
    public static Words Begun { get; } = new("Đăng nhập lúc", "Signed in");
    public static Words LastUsed { get; } = new("Dùng gần nhất", "Last used");
    public static Words Act { get; } = new("Việc có thể làm", "What can be done");
    public static Words This { get; } = new("phiên này", "this one");
    public static Words End { get; } = new("Kết thúc", "End");
    public static Words Ended { get; } =
        new(
            "Đã kết thúc phiên đăng nhập đó; nơi ấy phải đăng nhập lại.",
            "That session has ended; whoever is there must sign in again."
        );
    public static Words Everywhere { get; } = new("Đăng xuất mọi nơi", "Sign out everywhere");
    public static Words EverywhereText { get; } =
        new(
            "Khi mất điện thoại, hoặc quên đăng xuất ở máy dùng chung.",
            "When a telephone was lost, or a shared computer was left signed in."
        );
    public static Words KeepThis { get; } = new("Giữ lại phiên này", "Keep this session");
    public static Words KeepThisHint { get; } =
        new(
            "Bỏ chọn thì phải đăng nhập lại ngay ở đây",
            "Without it you sign in again here at once"
        );
    public static Words TokensToo { get; } =
        new("Thu hồi cả các mã truy cập", "Also revoke the access tokens");
    public static Words TokensTooHint { get; } =
        new(
            "Chương trình dùng mã sẽ dừng cho đến khi có mã mới",
            "Programs that use one stop until they have a new one"
        );
    public static Words EverywhereDone { get; } =
        new(
            "Đã kết thúc mọi phiên đăng nhập của tài khoản. Hãy đăng nhập lại.",
            "All sessions of the account have ended. Sign in again."
        );
    public static Words AtOnce { get; } =
        new(
            "Có hiệu lực ngay ở mọi máy, kể cả nơi có người đang làm dở: phần chưa lưu ở đó sẽ mất.",
            "It counts at once everywhere, also where somebody is at work: what is not saved there is lost."
        );
    public static Words EndAll { get; } = new("Kết thúc mọi phiên đăng nhập", "End all sessions");
    public static Words PasswordStays { get; } =
        new(
            "Mật khẩu không đổi: nếu sợ lộ mật khẩu, hãy cấp lại mật khẩu.",
            "The password stays: if others may know it, make a new one."
        );
    public static Words None { get; } =
        new("Hiện không đăng nhập ở đâu.", "Signed in nowhere at present.");

    public static Words Count(int count) =>
        new($"{count} phiên đang mở", count == 1 ? "1 open session" : $"{count} open sessions");

    public static Words OthersEnd(int count) =>
        count == 0
            ? new("Hiện không có phiên nào khác.", "There is no other session at present.")
            : new(
                $"{count} phiên ở nơi khác kết thúc ngay.",
                count == 1
                    ? "1 session elsewhere ends at once."
                    : $"{count} sessions elsewhere end at once."
            );

    public static Words TokensStay(int count) =>
        count == 0
            ? new("Tài khoản không có mã truy cập nào còn dùng được.", "No access token works.")
            : new(
                $"{count} mã truy cập còn dùng được, trừ khi chọn thu hồi ở dưới.",
                count == 1
                    ? "1 access token goes on, unless revoked below."
                    : $"{count} access tokens go on, unless revoked below."
            );

    public static Words EndedMany(int sessions, int tokens) =>
        tokens == 0
            ? new(
                $"Đã kết thúc {sessions} phiên đăng nhập.",
                sessions == 1 ? "1 session has ended." : $"{sessions} sessions have ended."
            )
            : new(
                $"Đã kết thúc {sessions} phiên đăng nhập và thu hồi {tokens} mã truy cập.",
                $"Ended sessions: {sessions}; revoked access tokens: {tokens}."
            );

    internal static Words WayName(WayIn way) =>
        way switch
        {
            WayIn.SignOn => new("đăng nhập một lần", "single sign-on"),
            WayIn.Passkey => new("khóa truy cập", "passkey"),
            _ => new("mật khẩu", "password"),
        };
}
