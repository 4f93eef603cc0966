using Chutri.VietnameseText;

namespace Chutri.Documents.Model;

/// <summary>What the search column of a document holds: folded, its number in the common form too.</summary>
internal static class SearchText
{
    public const int Longest = 4000;

    public static string Of(DocumentHeading heading)
    {
        var text = Folding.Fold(
            string.Join(
                ' ',
                heading.Kind.Name().Vietnamese,
                heading.Number?.Written,
                heading.Number?.Key,
                heading.Issuer,
                heading.Subject,
                heading.Signer
            )
        );
        return text.Length > Longest ? text[..Longest] : text;
    }
}
