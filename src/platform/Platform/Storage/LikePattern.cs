namespace Chutri.Platform;

/// <summary>A word as the pattern of a LIKE that looks for exactly it, wherever it stands.</summary>
public static class LikePattern
{
    public const string Escape = @"\";

    public static string Holding(string word) =>
        "%"
        + word.Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal)
        + "%";

    /// <summary>
    /// Whatever may hold the word, for <c>lower(…)</c>: only ASCII letters and digits are compared, as SQLite knows no other small
    /// letters, and data in JSON may write any other character otherwise. Who asks looks again at what comes.
    /// </summary>
    public static string MayHold(string word) =>
        "%"
        + string.Concat(
            word.Select(letter =>
                char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter).ToString() : "%"
            )
        )
        + "%";
}
