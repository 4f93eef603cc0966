namespace Chutri.VietnameseText;

/// <summary>The words of a search field, folded as the searched column is, and never more than a database can be asked.</summary>
public static class SearchTerms
{
    /// <summary>More words than anybody types; a pasted page is searched by its first.</summary>
    public const int Most = 12;

    /// <summary>Each word once, in the order typed, without marks and in lower case; at most <see cref="Most"/>.</summary>
    /// <param name="typed">Anything; null or blanks give no word, and a search of no word finds everything.</param>
    public static IReadOnlyList<string> Of(string? typed) =>
        [
            .. Folding
                .Fold(typed ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Distinct()
                .Take(Most),
        ];
}
