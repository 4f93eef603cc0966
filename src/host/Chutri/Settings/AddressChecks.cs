using Chutri.Platform;

namespace Chutri.Settings;

/// <summary>Addresses at which the program can open its pages, divided by semicolons. Encryption is the proxy's.</summary>
internal static class AddressChecks
{
    private const int LastPort = 65535;

    public static Words? Mistakes(string urls)
    {
        var wrong = urls.Split(';', StringSplitOptions.TrimEntries)
            .Where(url => !CanBeOpened(url))
            .ToList();
        return wrong.Count == 0 ? null : HostSettingWords.NoAddress(string.Join("; ", wrong));
    }

    private static bool CanBeOpened(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Scheme is "http"
                && address.PathBase.Length == 0
                && (
                    address.IsUnixPipe
                    || address is { Host.Length: > 0, Port: >= 0 and <= LastPort }
                );
        }
        catch (Exception failure) when (failure is FormatException or InvalidOperationException)
        {
            return false;
        }
    }
}
