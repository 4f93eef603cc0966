using System.Net;
using Chutri.Platform;
using Microsoft.Extensions.Configuration;

namespace Chutri.Notifications.Hooks;

/// <summary>Where webhooks may go besides addresses of the open internet.</summary>
internal static class HookSettings
{
    public static readonly Setting Networks = new(
        "Chutri:Webhooks:Networks",
        new(
            "Mạng nội bộ mà webhook được gửi đến, cách nhau bằng dấu phẩy, ví dụ 10.20.0.0/16. Để trống: chỉ gửi đến địa chỉ trên Internet. Có 127.0.0.0/8 thì máy này nhận được cả http.",
            "Networks of your own that webhooks may go to, divided by commas, for example 10.20.0.0/16. Empty: only addresses on the internet. With 127.0.0.0/8 this machine may receive them, by http too."
        )
    )
    {
        Check = SettingChecks.Networks,
    };

    public static IReadOnlyList<IPNetwork> Of(IConfiguration? configuration) =>
        configuration is not null && Networks.Of(configuration) is { } set
            ? SettingChecks.NetworksOf(set)
            : [];
}
