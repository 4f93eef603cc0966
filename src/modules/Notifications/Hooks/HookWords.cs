using Chutri.Platform;

namespace Chutri.Notifications.Hooks;

/// <summary>Why something did not go, as it stands in the list.</summary>
internal static class HookWords
{
    public static Words SecretIsLost { get; } =
        new(
            "Không mở được khóa bí mật đã giữ. Hãy đổi khóa bí mật của webhook này.",
            "The secret that was kept cannot be opened. Renew the secret of this webhook."
        );

    public static Words NoAnswer { get; } =
        new(
            "Máy chủ nhận không trả lời trong 15 giây.",
            "The server did not answer within 15 seconds."
        );

    public static Words NotReached(string host) =>
        new(
            $"{host} thuộc mạng nội bộ hoặc mạng dành riêng, mà thiết đặt Chutri:Webhooks:Networks chưa cho gửi đến.",
            $"{host} lies in a private or reserved network that the setting Chutri:Webhooks:Networks does not open."
        );

    public static Words Answered(int status, string text) =>
        new(
            $"Máy chủ nhận trả lời {status}{(text.Length == 0 ? "" : ": " + text)}",
            $"The server answered {status}{(text.Length == 0 ? "" : ": " + text)}"
        );
}
