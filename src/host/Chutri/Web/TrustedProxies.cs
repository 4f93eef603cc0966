using Chutri.Platform;
using Chutri.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace Chutri.Web;

/// <summary>
/// Behind a proxy every request comes from the proxy, in plain http. Only those that the administrator names are believed about
/// who really asks; from anybody else such a header is ignored.
/// </summary>
internal static class TrustedProxies
{
    public static void Use(WebApplication app)
    {
        if (HostSettings.Proxies.Of(app.Configuration) is not { } named)
        {
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in SettingChecks.NetworksOf(named))
        {
            options.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(options);
    }
}
