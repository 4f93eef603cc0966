using Chutri.Platform;

namespace Chutri.Privacy.Operations;

internal static class NameRefusals
{
    public static Refusal NoSuchPerson(string code) =>
        Refusal.NotFound(
            new(
                $"Không có ai mang mã “{code}”. Hãy chọn từ danh sách những người đã hết thời hạn lưu.",
                $"Nobody has the code “{code}”. Choose from the list of those whose time is over."
            )
        );

    public static Refusal StillInPost(string name) =>
        Refusal.Conflict(
            "privacy-still-in-post",
            new(
                $"{name} còn giữ hoặc sắp giữ chức vụ nên tên chưa được gỡ.",
                $"{name} holds a post, or will hold one, so the name stays."
            ),
            NameRetention.TheRule.Why
        );

    public static Refusal StillWithinTime(string name, DateOnly from) =>
        Refusal.Conflict(
            "privacy-still-within-time",
            new(
                $"Tên của {name} còn trong thời hạn lưu giữ, sớm nhất từ {from:dd/MM/yyyy} mới được gỡ.",
                $"The name of {name} is still within its time; it may be taken out from {from:yyyy-MM-dd} on."
            ),
            NameRetention.TheRule.Why
        );

    public static Refusal AlreadyTakenOut(string mark) =>
        Refusal.Conflict(
            "privacy-name-already-taken-out",
            new(
                $"Tên này đã được gỡ rồi, nay ghi là “{mark}”.",
                $"This name was taken out already; it reads “{mark}” now."
            )
        );
}
