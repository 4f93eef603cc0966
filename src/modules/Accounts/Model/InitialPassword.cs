using System.Security.Cryptography;

namespace Chutri.Accounts.Model;

/// <summary>
/// A password made for somebody, read once from paper and changed at the first sign-in: four groups of four, without the letters
/// and digits that are taken for each other (0 o, 1 l i). About 78 bits.
/// </summary>
internal static class InitialPassword
{
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Without the user name in it, which no password may hold.</summary>
    public static string For(string? userName)
    {
        var key = UserName.Key(userName);
        string password;
        do
        {
            password = New();
        } while (key.Length > 0 && password.Contains(key, StringComparison.Ordinal));

        return password;
    }

    public static string New() =>
        string.Join(
            '-',
            Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Readable, 4))
        );
}
