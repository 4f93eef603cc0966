namespace Chutri.Dissemination;

internal static class DisseminationUrls
{
    public const string List = "/dissemination";
    public const string New = List + "/new";
    public const string Sessions = "/study-sessions";
    public const string CheckIns = "/check-in";

    public static string Campaign(string code) => $"{List}/{Uri.EscapeDataString(code)}";

    public static string Of(string code, string part) => $"{Campaign(code)}/{part}";

    public static string Board(string code, string? unit) =>
        unit is null ? Campaign(code) : $"{Campaign(code)}?unit={Uri.EscapeDataString(unit)}";

    public static string People(string code, string figure, string? unit) =>
        $"{Of(code, "people")}?figure={figure}"
        + (unit is null ? "" : $"&unit={Uri.EscapeDataString(unit)}");

    public static string Units(string code, string figure, string? unit) =>
        $"{Of(code, "units")}?figure={figure}"
        + (unit is null ? "" : $"&unit={Uri.EscapeDataString(unit)}");

    /// <summary>Where the short code of a figure in a report leads.</summary>
    public static string Figure(string code) => $"/f/{code}";

    /// <summary>The page of a person.</summary>
    public static string Person(string code) => $"/people/{Uri.EscapeDataString(code)}";

    public static string Session(string code) => $"{Sessions}/{Uri.EscapeDataString(code)}";

    public static string Session(string code, string part) => $"{Session(code)}/{part}";

    public static string CheckIn(string code) => $"{CheckIns}/{Uri.EscapeDataString(code)}";
}
