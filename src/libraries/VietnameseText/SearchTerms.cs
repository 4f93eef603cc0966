namespace Chutri.VietnameseText;

/// <summary>The words of a search field, folded as the searched column is, and never more than a database can be asked.</summary>
public static class SearchTerms
{
    /// <summary>More words than anybody types; a pasted page is searched by its first.</summary>
    public const int Most = 12;

    public static IReadOnlyList<string> Of(string? typed) =>
        [
            .. Folding
                .Fold(typed ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Distinct()
                .Take(Most),
        ];
}
