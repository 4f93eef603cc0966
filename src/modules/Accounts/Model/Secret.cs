using System.Security.Cryptography;
using System.Text;

namespace Chutri.Accounts.Model;

/// <summary>
/// A random secret of 256 bits, shown once and kept only as its SHA-256. With so much chance in it a slow hash adds nothing;
/// a fast one lets every request be checked.
/// </summary>
internal static class Secret
{
    public const string TokenPrefix = "chutri_";
    private const int RandomBytes = 32;

    public static string New(string prefix = "") =>
        prefix
        + Convert
            .ToBase64String(RandomNumberGenerator.GetBytes(RandomBytes))
            .TrimEnd('=')
            .Replace('+', '-')
            .Replace('/', '_');

    public static string Hash(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
