using Chutri.WorkingCalendar;

namespace Chutri.Duties.Storage;

/// <summary>The copies of calendar files that were in force, in the folder <c>calendars</c> beside the file, each under its label.</summary>
internal static class KeptCalendars
{
    private const string Folder = "calendars";

    /// <summary>Keeps a copy; refuses a label that was in use with other content.</summary>
    public static IReadOnlyList<CalendarProblem> Keep(string file, string version, byte[] text)
    {
        var before = CalendarFile.ShippedVersions.Contains(version)
            ? CalendarFile.ShippedText(version)
            : Text(file, version);
        if (before is not null)
        {
            return before.AsSpan().SequenceEqual(text)
                ? []
                : [new(1, CalendarWords.SameLabel(version))];
        }

        var copy = PathOf(file, version);
        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        var unfinished = $"{copy}.{Guid.CreateVersion7():N}";
        File.WriteAllBytes(unfinished, text);
        File.Move(unfinished, copy, overwrite: true);
        return [];
    }

    public static byte[]? Text(string file, string version)
    {
        var copy = PathOf(file, version);
        return File.Exists(copy) ? File.ReadAllBytes(copy) : null;
    }

    public static IEnumerable<byte[]> NewestFirst(string file)
    {
        var folder = new DirectoryInfo(FolderOf(file));
        return folder.Exists
            ? folder
                .GetFiles("*.json")
                .OrderByDescending(copy => copy.LastWriteTimeUtc)
                .Select(copy => File.ReadAllBytes(copy.FullName))
            : [];
    }

    private static string PathOf(string file, string version) =>
        Path.Combine(FolderOf(file), $"{version}.json");

    private static string FolderOf(string file) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, Folder);
}
