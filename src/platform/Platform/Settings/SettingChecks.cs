using System.Globalization;
using System.Net;

namespace Chutri.Platform;

/// <summary>The forms in which settings are written; each says in words what is wrong.</summary>
public static class SettingChecks
{
    public static Words? Zone(string value) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(value, out _)
            ? null
            : SettingWords.NoSuchZone(value);

    /// <summary>An address of the web that names its scheme and host.</summary>
    public static Words? WebAddress(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
            ? null
            : SettingWords.NoWebAddress(value);

    public static Func<string, Words?> OneOf(params string[] choices) =>
        value =>
            choices.Contains(value, StringComparer.OrdinalIgnoreCase)
                ? null
                : SettingWords.NotAmong(value, choices);

    public static Func<string, Words?> Whole(int least, int most) =>
        value =>
            int.TryParse(value, CultureInfo.InvariantCulture, out var number)
            && number >= least
            && number <= most
                ? null
                : SettingWords.NoWhole(value, least, most);

    /// <summary>Addresses of machines or networks, divided by commas: <c>127.0.0.1, 10.0.0.0/8</c>.</summary>
    public static Words? Networks(string value) =>
        Array.TrueForAll(Parts(value), part => IPNetwork.TryParse(AsNetwork(part), out _))
            ? null
            : SettingWords.NoNetworks(value);

    /// <summary>The networks of a value that <see cref="Networks"/> found right.</summary>
    public static IReadOnlyList<IPNetwork> NetworksOf(string value) =>
        [.. Parts(value).Select(part => IPNetwork.Parse(AsNetwork(part)))];

    private static string[] Parts(string value) =>
        value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string AsNetwork(string part) =>
        part.Contains('/') || !IPAddress.TryParse(part, out var address) ? part
        : address.AddressFamily is System.Net.Sockets.AddressFamily.InterNetworkV6 ? part + "/128"
        : part + "/32";
}
