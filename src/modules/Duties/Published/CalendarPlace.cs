using Chutri.Platform;
using Microsoft.Extensions.Configuration;

namespace Chutri.Duties;

/// <summary>Where the authority keeps its calendar file.</summary>
public static class CalendarPlace
{
    /// <summary>In the data folder.</summary>
    public const string FileName = "calendar.json";

    public static Setting Setting { get; } = new("Chutri:Calendar", CalendarWords.Setting);

    /// <summary>The file that was set, or the one in the data folder; null where there is neither.</summary>
    public static string? FileOf(IConfiguration? configuration, DatabaseChoice? database) =>
        (configuration is null ? null : Setting.Of(configuration))
        ?? (
            database is DatabaseChoice.Sqlite { File: var file }
            && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder
                ? Path.Combine(folder, FileName)
                : null
        );
}
