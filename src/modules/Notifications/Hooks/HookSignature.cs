using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chutri.Notifications.Hooks;

/// <summary>Standard Webhooks 1.0: <c>v1,</c> and the HMAC-SHA256 of identifier, timestamp and body, in base64.</summary>
internal static class HookSignature
{
    public const string SecretBegins = "whsec_";
    private const int SecretInBytes = 32;

    public static string NewSecret() =>
        SecretBegins + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretInBytes));

    /// <param name="secrets">Each signs; the other side needs to know one of them.</param>
    public static string Of(
        IEnumerable<string> secrets,
        string id,
        DateTimeOffset at,
        ReadOnlySpan<byte> body
    )
    {
        var head = Encoding.UTF8.GetBytes($"{id}.{Seconds(at)}.");
        byte[] signed = [.. head, .. body];
        return string.Join(
            ' ',
            secrets.Select(secret =>
                "v1,"
                + Convert.ToBase64String(
                    HMACSHA256.HashData(
                        Convert.FromBase64String(secret[SecretBegins.Length..]),
                        signed
                    )
                )
            )
        );
    }

    public static string Seconds(DateTimeOffset at) =>
        at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
