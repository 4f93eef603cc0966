using Chutri.Dissemination.Model;

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

    /// <summary>Of which people or units the list at such an address is.</summary>
    public static (PeopleFigure? People, UnitFigure? Units) FigureOf(string href)
    {
        var word = href[(href.IndexOf('=', StringComparison.Ordinal) + 1)..].Split('&')[0];
        return href.Contains("/units?", StringComparison.Ordinal)
            ? (null, UnitFigures.Read(word))
            : (PeopleFigures.Read(word), null);
    }

    /// <summary>The page of a person.</summary>
    public static string Person(string code) => $"/people/{Uri.EscapeDataString(code)}";

    public static string Session(string code) => $"{Sessions}/{Uri.EscapeDataString(code)}";

    public static string Session(string code, string part) => $"{Session(code)}/{part}";

    public static string CheckIn(string code) => $"{CheckIns}/{Uri.EscapeDataString(code)}";
}
