using System.Globalization;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>Vietnamese unless the terminal is set to English (<c>LC_ALL</c>, <c>LC_MESSAGES</c>, <c>LANG</c>, or <c>CHUTRI_LANGUAGE</c> before them).</summary>
internal static class CommandLanguage
{
    private static readonly string[] Variables =
    [
        "CHUTRI_LANGUAGE",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
    ];

    public static void Set()
    {
        var chosen = Variables
            .Select(Environment.GetEnvironmentVariable)
            .FirstOrDefault(value => !string.IsNullOrEmpty(value));
        var language = chosen?.StartsWith("en", StringComparison.OrdinalIgnoreCase) is true
            ? Language.English
            : Language.Vietnamese;
        CultureInfo.CurrentUICulture = language.Culture();
        CultureInfo.DefaultThreadCurrentUICulture = language.Culture();
    }
}
