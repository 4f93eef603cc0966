namespace Chutri.Platform.Web;

/// <summary>The journal and its filters, for pages that lead to a part of it.</summary>
public static class JournalUrls
{
    public const string Journal = "/journal";

    public static Words Link { get; } = new("Xem trong nhật ký", "See in the journal");

    /// <param name="code">The person's code.</param>
    public static string OfPerson(string code) => $"{Journal}?person={Uri.EscapeDataString(code)}";

    /// <param name="code">The unit's code.</param>
    public static string OfUnit(string code) => $"{Journal}?unit={Uri.EscapeDataString(code)}";
}
