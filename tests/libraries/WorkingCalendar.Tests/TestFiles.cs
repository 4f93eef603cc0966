namespace Chutri.WorkingCalendar.Tests;

/// <summary>Files that lie beside the tests, as they are in the source.</summary>
internal static class TestFiles
{
    public static string Text(string path) =>
        File.ReadAllText(Where(path)).ReplaceLineEndings("\n");

    public static string[] Lines(string path) =>
        Text(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Where(string path) => Path.Combine(AppContext.BaseDirectory, path);
}
