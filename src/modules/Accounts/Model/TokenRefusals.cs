using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>Why the API does not open: each answered with status 401.</summary>
internal static class TokenRefusals
{
    public static Refusal Missing { get; } =
        Refusal.NotAllowed(
            "accounts-sign-in-needed",
            new(
                "Cần đăng nhập: gửi mã truy cập trong tiêu đề Authorization: Bearer. Mã được tạo ở trang Tài khoản của tôi.",
                "Signing in is needed: send an access token in the header Authorization: Bearer. It is made on the page My account."
            )
        );

    public static Refusal NotKnown { get; } =
        Refusal.NotAllowed(
            "accounts-token-not-known",
            new(
                "Mã truy cập không đúng, đã bị thu hồi, hoặc tài khoản đang bị khóa.",
                "The access token is not right or was revoked, or its account is locked."
            )
        );

    public static Refusal PostEnded { get; } =
        Refusal.NotAllowed(
            "accounts-token-post-ended",
            new(
                "Chức vụ mà mã truy cập làm việc thay đã kết thúc. Hãy tạo mã mới cho chức vụ đang giữ.",
                "The post for which this token acts has ended. Make a new token for a post that is held."
            )
        );

    public static Refusal Ended(DateOnly on) =>
        Refusal.NotAllowed(
            "accounts-token-ended",
            new(
                $"Mã truy cập đã hết hạn sau ngày {on:dd/MM/yyyy}. Hãy tạo mã mới.",
                $"The access token ended after {on:yyyy-MM-dd}. Make a new one."
            )
        );
}
