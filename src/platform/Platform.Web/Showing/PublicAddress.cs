using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Chutri.Platform.Web;

/// <summary>
/// Where people open the program: what links that leave it begin with. A request says a host too, but whoever sends the request
/// chooses it; so what the administrator has set counts first.
/// </summary>
public sealed class PublicAddress(IConfiguration configuration)
{
    public static readonly Setting Setting = new(
        "Chutri:Address",
        new(
            "Địa chỉ mọi người dùng để mở chương trình, ghi trong đường dẫn gửi ra ngoài (đặt lại mật khẩu, lịch). Để trống: địa chỉ mà người đang dùng đã mở.",
            "The address at which people open the program, for links that leave it (setting a password, calendar). Empty: the one that was asked for."
        )
    )
    {
        Check = SettingChecks.WebAddress,
    };

    /// <summary>As it was set, without a slash at its end; null where it was not.</summary>
    public string? Set { get; } = SetIn(configuration);

    /// <summary>The same where there may be no configuration at all.</summary>
    public static string? SetIn(IConfiguration? configuration) =>
        configuration is null ? null : Setting.Of(configuration)?.TrimEnd('/');

    /// <param name="path">Within the program, beginning with a slash.</param>
    public string Of(HttpRequest request, string path) =>
        (
            Set
            ?? $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}"
        ) + path;
}
