using AngleSharp.Dom;

namespace Chutri.Testing;

public static class Reading
{
    /// <summary>The words of an element as they are read, white space folded.</summary>
    public static string Words(this IElement element) =>
        string.Join(
            ' ',
            element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
