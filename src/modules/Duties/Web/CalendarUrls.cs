namespace Chutri.Duties.Web;

internal static class CalendarUrls
{
    public const string Editions = "/admin/calendar";
    public const string FromFolder = Editions + "/from-folder";

    public static string Edition(string label) => $"{Editions}/{Uri.EscapeDataString(label)}";

    public static string Moves(string label, string? unit = null) =>
        Edition(label) + "/moves" + (unit is null ? "" : $"?unit={Uri.EscapeDataString(unit)}");
}
