namespace Chutri.SelfReview;

internal static class SelfReviewUrls
{
    public const string Editions = "/self-review/editions";

    /// <summary>The list of the program itself, read as if it were a file.</summary>
    public const string Shipped = Editions + "/shipped";

    public static string Edition(Guid id) => $"{Editions}/{id}";

    public static string Edition(Guid id, string part) => $"{Editions}/{id}/{part}";
}
