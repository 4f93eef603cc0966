using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>What the periods stand on.</summary>
internal static class Basis
{
    public static Words Law { get; } =
        new(
            "Luật số 91/2025/QH15: dữ liệu cá nhân chỉ lưu trong thời gian phù hợp với mục đích, ở đây là thấy ai khác dùng tài khoản",
            "Law 91/2025/QH15: personal data are kept only as long as their purpose needs, here to see whether somebody else uses an account"
        );

    public static Words NoUse { get; } =
        new(
            "Không còn mở được gì; giữ thêm chỉ để tra lại khi có sự cố",
            "It opens nothing any more; kept on only to look into an incident"
        );
}
