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
    /// Whatever may hold the word, for <c>lower(…)</c>. Other letters than ASCII stand for any one, as SQLite knows no other small
    /// letters; what is no letter or digit for anything, as JSON writes it otherwise. Who asks looks again at what comes.
    /// </summary>
    public static string MayHold(string word) => "%" + string.Concat(word.Select(Loosely)) + "%";

    private static string Loosely(char letter) =>
        char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter).ToString()
        : char.IsLetter(letter) ? "_"
        : "%";
}
