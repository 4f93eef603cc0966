using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Accounts.Web;

public static class TokenWords
{
    public static Words Name { get; } = new("Tên mã", "Name");
    public static Words NameHint { get; } =
        new(
            "Để biết mã dùng vào việc gì, ví dụ Báo cáo tuần",
            "What it is for, for example Weekly report"
        );
    public static Words Post { get; } = new("Làm việc thay chức vụ", "Acts for the post");
    public static Words EndsOn { get; } = new("Dùng đến hết ngày", "Good until");
    public static Words EndsOnHint { get; } =
        new("Nhiều nhất một năm, ví dụ 31/12/2026", "One year at most, for example 31/12/2026");
    public static Words MadeAt { get; } = new("Tạo lúc", "Made");
    public static Words LastUsed { get; } = new("Dùng gần nhất", "Last used");
    public static Words State { get; } = new("Trạng thái", "State");
    public static Words Never { get; } = new("chưa dùng", "never");
    public static Words Open { get; } = new("đang dùng được", "works");
    public static Words Ended { get; } = new("đã hết hạn", "ended");
    public static Words Revoked { get; } = new("đã thu hồi", "revoked");
    public static Words EndedPost { get; } = new("chức vụ đã kết thúc", "post has ended");
    public static Words Revoke { get; } = new("Thu hồi", "Revoke");
    public static Words RevokeTitle { get; } = new("Thu hồi mã truy cập", "Revoke an access token");
    public static Words RevokeWhat { get; } =
        new(
            "Chương trình nào đang dùng mã này thì dừng được phục vụ ngay.",
            "Whatever program uses this token is turned away at once."
        );
    public static Words RevokeForGood { get; } =
        new(
            "Mã đã thu hồi không dùng lại được; cần thì tạo mã mới.",
            "A revoked token never works again; make a new one where needed."
        );
    public static Words RevokeDone { get; } =
        new(
            "Đã thu hồi mã truy cập; mã không mở được gì nữa.",
            "The access token is revoked; it opens nothing any more."
        );
    public static Words MakeTitle { get; } = new("Tạo mã truy cập mới", "Make a new access token");
    public static Words Make { get; } = new("Tạo mã", "Make the token");
    public static Words NoneTitle { get; } =
        new("Chưa có mã truy cập nào", "There is no access token yet");
    public static Words Things { get; } = new("mã truy cập", "access tokens");
    public static Words MadeTitle { get; } = new("Mã truy cập mới", "The new access token");
    public static Words MadeText { get; } =
        new(
            "Hãy chép mã ngay bây giờ: mã chỉ hiện một lần, không ai xem lại được. Gửi kèm mỗi lần gọi API trong tiêu đề Authorization: Bearer.",
            "Copy the token now: it is shown once and nobody can see it again. Send it with each call of the API in the header Authorization: Bearer."
        );

    public static Words Count(int count) =>
        new($"{count} mã truy cập", count == 1 ? "1 access token" : $"{count} access tokens");

    public static Words RevokeThis(string name) =>
        new($"Thu hồi mã {name.Quoted()}?", $"Revoke the token {name.Quoted()}?");

    public static Words UsedLast(DateTime? local) =>
        local is { } at
            ? new($"Dùng gần nhất {at:HH:mm dd/MM/yyyy}.", $"Last used {DateText.At(at).English}.")
            : new("Mã chưa được dùng lần nào.", "The token has never been used.");

    public static Words MadeUntil(string name, DateOnly day)
    {
        var date = DateText.Brief(day);
        return new(
            $"{name.Quoted()}, dùng đến hết ngày {date.Vietnamese}",
            $"{name.Quoted()}, good until {date.English}"
        );
    }
}
