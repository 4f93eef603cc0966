namespace Chutri.Platform.Web;

/// <summary>An address inside this program. What a form sends back may not lead anywhere else.</summary>
public static class LocalAddress
{
    public static string Or(string? address, string otherwise) =>
        IsLocal(address) ? address! : otherwise;

    public static bool IsLocal(string? address) =>
        address is ['/', ..]
        && address is not ['/', '/' or '\\', ..]
        && !address.Any(char.IsControl);
}
