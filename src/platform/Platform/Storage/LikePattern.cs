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
}
