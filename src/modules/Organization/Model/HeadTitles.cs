namespace Chutri.Organization.Model;

/// <summary>What the title of a head becomes when the unit is merged under another head.</summary>
internal static class HeadTitles
{
    public static string Deputy(string title) =>
        title.StartsWith("Quyền ", StringComparison.OrdinalIgnoreCase) ? Deputy(title[6..])
        : title.StartsWith("Phó ", StringComparison.OrdinalIgnoreCase) ? title
        : "Phó " + title;
}
