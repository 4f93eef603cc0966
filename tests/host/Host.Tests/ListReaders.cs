namespace Chutri.Host.Tests;

/// <summary>Which lists of the API are not read by an administrator but by those who lead: what is in them is their work.</summary>
internal static class ListReaders
{
    private static readonly string[] OfLeaders =
    [
        "/questions", // a campaign's bank, by those who run it
        "/dossiers", // by those who receive them
        "/inspection-plans", // by those who inspect
        "/inspection-findings",
        "/inspection-units",
        "/reviews/", // by those above the unit
    ];

    public static bool AreLeaders(string list) =>
        Array.Exists(OfLeaders, part => list.Contains(part, StringComparison.Ordinal));
}
