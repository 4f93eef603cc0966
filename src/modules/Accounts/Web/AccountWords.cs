using Chutri.Platform;

namespace Chutri.Accounts.Web;

public static class AccountWords
{
    public static Words MyAccount { get; } = new("Tài khoản của tôi", "My account");
    public static Words UserNameRule { get; } =
        new(
            "3 đến 80 ký tự: chữ không dấu, chữ số và . _ - @",
            "3 to 80 characters: letters without marks, digits and . _ - @"
        );
    public static Words PasswordRule { get; } =
        new(
            "Ít nhất 10 ký tự; một câu ngắn dễ nhớ là tốt nhất",
            "At least 10 characters; a short sentence is best"
        );
    public static Words PasswordAgain { get; } = new("Nhập lại mật khẩu", "The password again");
    public static Words DelegationsTitle { get; } = new("Ủy quyền", "Delegations");
    public static Words DelegationsText { get; } =
        new(
            "Người làm thay mình khi vắng, và những người mình đang được làm thay.",
            "Who stands in for you while you are away, and for whom you stand in."
        );
    public static Words ToDelegations { get; } = new("Ủy quyền của tôi", "My delegations");
    public static Words CalendarTitle { get; } = new("Lịch riêng", "Own calendar");
    public static Words CalendarText { get; } =
        new(
            "Xem hạn việc của mình trong lịch trên điện thoại hoặc máy tính.",
            "See your deadlines in the calendar of your telephone or computer."
        );
    public static Words ToCalendar { get; } = new("Lịch riêng của tôi", "My own calendar");
    public static Words HeldTitle { get; } = new("Dữ liệu cá nhân", "Personal data");
    public static Words HeldText { get; } =
        new(
            "Những gì Chutri giữ về mình, lấy từ đâu, ai đã xem; tải về hoặc đề nghị sửa.",
            "What Chutri holds about you, where it came from, who looked at it; download it or ask for a correction."
        );
    public static Words ToHeld { get; } = new("Xem dữ liệu về tôi", "See what is held about me");
    public static Words CurrentPassword { get; } = new("Mật khẩu hiện tại", "Current password");
    public static Words NewPassword { get; } = new("Mật khẩu mới", "New password");
    public static Words ChangePassword { get; } = new("Đổi mật khẩu", "Change the password");
    public static Words ChangeInitial { get; } =
        new(
            "Đây là mật khẩu ban đầu do quản trị viên cấp. Hãy đặt mật khẩu chỉ mình biết rồi làm việc tiếp.",
            "This is the initial password that an administrator made. Choose one that only you know, then go on."
        );
    public static Words PasswordChanged { get; } =
        new(
            "Đã đổi mật khẩu. Các phiên đăng nhập khác của tài khoản đã kết thúc.",
            "The password is changed. The account's other sessions have ended."
        );
    public static Words PasswordChangedSignIn { get; } =
        new("Đã đặt mật khẩu mới. Hãy đăng nhập.", "The new password is set. Sign in with it.");
    public static Words MyPosts { get; } = new("Chức vụ đang giữ", "Posts held today");
    public static Words NoPost { get; } =
        new(
            "Hôm nay không giữ chức vụ nào. Hãy nhờ quản trị viên kiểm tra.",
            "No post is held today. Ask an administrator to check."
        );
    public static Words ActingAs { get; } = new("đang làm việc với chức vụ này", "acting as this");
    public static Words ActAs { get; } = new("Làm việc với chức vụ này", "Act as this");
    public static Words Post { get; } = new("Chức vụ", "Post");
    public static Words Unit { get; } = new("Đơn vị", "Unit");
    public static Words Role { get; } = new("Vai trò", "Role");
    public static Words Since { get; } = new("Từ ngày", "Since");
    public static Words Choice { get; } = new("Chọn", "Choose");
    public static Words LanguageTitle { get; } = new("Ngôn ngữ", "Language");
    public static Words Language { get; } = new("Đọc Chutri bằng", "Read Chutri in");
    public static Words ChooseLanguage { get; } = new("Chọn ngôn ngữ", "Choose the language");
    public static Words LanguageChosen { get; } =
        new("Đã ghi nhớ ngôn ngữ cho tài khoản.", "The language is kept with the account.");
    public static Words Vietnamese { get; } = new("Tiếng Việt", "Vietnamese");
    public static Words English { get; } = new("Tiếng Anh", "English");
    public static Words PasswordTitle { get; } = new("Mật khẩu", "Password");
    public static Words TokensTitle { get; } =
        new("Mã truy cập cho chương trình", "Access tokens for programs");
    public static Words TokensText { get; } =
        new(
            "Cho chương trình khác làm việc thay một chức vụ qua API.",
            "Let another program act for one post through the API."
        );
    public static Words ToTokens { get; } =
        new("Xem và tạo mã truy cập", "See and make access tokens");

    public static Words SeeTokens { get; } =
        new("Xem và thu hồi mã truy cập", "See and revoke access tokens");

    public static Words TokensLeft(int count) =>
        new(
            $"{count} mã truy cập của tài khoản vẫn còn hiệu lực. Nếu đổi vì sợ lộ mật khẩu, hãy thu hồi các mã đó.",
            count == 1
                ? "1 access token of the account still works. If the password may be known to others, revoke it."
                : $"{count} access tokens of the account still work. If the password may be known to others, revoke them."
        );

    public static Words ForAccount(string userName) =>
        new($"Tài khoản {userName}", $"Account {userName}");

    public static Words PostChosen(string title) =>
        new($"Đang làm việc với chức vụ {title}.", $"You now act as {title}.");

    public static Words StandingIn(string name, string title) =>
        new(
            $"Đang làm việc thay {name} ({title}). Mọi việc sẽ ghi rõ ai làm, thay ai.",
            $"You now act for {name} ({title}). Everything will say who did it and in whose place."
        );
}
