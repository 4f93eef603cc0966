using System.Net;
using System.Net.Sockets;

namespace Chutri.Notifications.Hooks;

/// <summary>
/// Where webhooks may go. An address that an administrator types must not reach what only this machine, its network or its cloud can
/// reach: the check is made on the very address that is connected to, so no name can lead elsewhere a moment later.
/// </summary>
internal sealed class HookReach(IReadOnlyList<IPNetwork> allowed)
{
    /// <summary>Private, shared, link-local, reserved, and what holds an IPv4 address inside: RFC 6890 and the registries of IANA.</summary>
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.168.0.0/16",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "::/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public bool Allows(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return allowed.Any(network => network.Contains(plain))
            || !Closed.Any(network => network.Contains(plain));
    }

    /// <summary>Without encryption only to this machine, where the setting opens it.</summary>
    public bool AllowsPlain(Uri address) => address.IsLoopback && Allows(IPAddress.Loopback);

    public SocketsHttpHandler Handler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = Connect,
        };

    private async ValueTask<Stream> Connect(
        SocketsHttpConnectionContext context,
        CancellationToken stop
    )
    {
        var host = context.DnsEndPoint.Host;
        IPAddress[] open = [.. (await Dns.GetHostAddressesAsync(host, stop)).Where(Allows)];
        if (open.Length == 0)
        {
            throw new HttpRequestException(HookWords.NotReached(host).Vietnamese);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, context.DnsEndPoint.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
