using System.Globalization;
using System.Text;
using Chutri.Settings;

namespace Chutri.Docs;

/// <summary><c>docs/settings.md</c>: what an administrator may set, read from the list that is checked at start.</summary>
internal static class SettingsPage
{
    public static string Write()
    {
        var page = new StringBuilder()
            .Append(
                "# Settings\n\nWritten by `chutri docs settings`; a test compares it with the program.\n\n"
            )
            .Append(
                "A setting is given as a variable (`Chutri__Zone=Asia/Ho_Chi_Minh`) or in a JSON file that the variable `CHUTRI_SETTINGS` names (`{ \"Chutri\": { \"Zone\": \"Asia/Ho_Chi_Minh\" } }`); a variable counts before the file. "
            )
            .Append(
                "A secret may also stand in a file of its own, named by the same key with `File` after it (`Chutri__DatabaseFile=/run/secrets/database`). "
            )
            .Append(
                "All mistakes are said at once when the program starts, and it does not start with any.\n\n"
            )
            .Append("| Key | Việc | What | Default | Secret |\n|---|---|---|---|---|\n");
        foreach (var setting in ProgramSettings.Known)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{setting.Key}` | {setting.What.Vietnamese} | {setting.What.English} | {(setting.Default.Length > 0 ? $"`{setting.Default}`" : "–")} | {(setting.IsSecret ? "yes" : "")} |\n"
            );
        }

        return page.ToString();
    }
}
