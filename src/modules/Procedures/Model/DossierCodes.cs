using System.Globalization;
using System.Security.Cryptography;

namespace Chutri.Procedures.Model;

/// <summary>Readable codes of what is handed in: <c>TN-2026-000412</c> ("tiếp nhận"), and the secret that stands on the slip.</summary>
internal static class DossierCodes
{
    /// <summary>Without letters and digits that are taken for one another.</summary>
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private const int SecretLetters = 8;
    private const string Head = "TN";
    private const int YearDigits = 4;

    public static string Of(int year, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"TN-{year:0000}-{number:000000}");

    public static string Counter(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"procedures.dossiers.{year}");

    /// <summary>As it is kept, however it was typed: "tn 2026 000412", "TN2026000412".</summary>
    public static string Spelled(string code)
    {
        var plain = Plain(code);
        return
            plain.Length > Head.Length + YearDigits
            && plain.StartsWith(Head, StringComparison.Ordinal)
            && plain.Skip(Head.Length).All(char.IsAsciiDigit)
            ? $"{Head}-{plain[Head.Length..(Head.Length + YearDigits)]}-{plain[(Head.Length + YearDigits)..]}"
            : code.Trim().ToUpperInvariant();
    }

    /// <summary>Forty bits: found by nobody who may try a few times a minute.</summary>
    public static string NewSecret() => RandomNumberGenerator.GetString(Letters, SecretLetters);

    /// <summary>Without what people put between letters.</summary>
    public static string Plain(string typed) =>
        string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>As it is read aloud: "ABCD 2345".</summary>
    public static string Spaced(string secret) => $"{secret[..4]} {secret[4..]}";
}
