using Chutri.Platform;

namespace Chutri.Accounts.Model;

/// <summary>
/// Browser and machine in words that somebody knows again: "Chrome trên máy Windows". Browsers name one another for old
/// reasons, so the order of looking matters.
/// </summary>
internal static class Device
{
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("coc_coc", "Cốc Cốc"),
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome", "Chrome"),
        ("Safari", "Safari"),
    ];

    private static readonly (string Mark, Words Name)[] Machines =
    [
        ("iPhone", new("iPhone", "an iPhone")),
        ("iPad", new("iPad", "an iPad")),
        ("Android", new("thiết bị Android", "an Android device")),
        ("Windows", new("máy Windows", "a Windows computer")),
        ("Macintosh", new("máy Mac", "a Mac")),
        ("CrOS", new("Chromebook", "a Chromebook")),
        ("Linux", new("máy Linux", "a Linux computer")),
    ];

    public static Words Of(string userAgent)
    {
        var browser = Array.Find(Browsers, known => Says(userAgent, known.Mark)).Name;
        var machine = Array.Find(Machines, known => Says(userAgent, known.Mark)).Name;
        return (browser, machine) switch
        {
            (null, null) => new("Trình duyệt chưa rõ", "An unknown browser"),
            (null, _) => new(
                $"Trình duyệt trên {machine.Vietnamese}",
                $"A browser on {machine.English}"
            ),
            (_, null) => new($"Trình duyệt {browser}", $"The browser {browser}"),
            _ => new($"{browser} trên {machine.Vietnamese}", $"{browser} on {machine.English}"),
        };
    }

    private static bool Says(string userAgent, string mark) =>
        userAgent.Contains(mark, StringComparison.Ordinal);
}
