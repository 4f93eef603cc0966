namespace Chutri.Demonstration.Telling;

/// <summary>A file of the demonstration's own texts, kept inside the program.</summary>
internal static class TextFile
{
    public static string Read(string name)
    {
        using var stream =
            typeof(TextFile).Assembly.GetManifestResourceStream(
                $"Chutri.Demonstration.Texts.{name}"
            ) ?? throw new FileNotFoundException("The demonstration lacks a text.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Rows of cells parted by a bar; lines that begin with # say something to whoever edits the file.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        Lines(Read(name))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    /// <summary>Rows of a CSV file without quotes, below its headings.</summary>
    public static IEnumerable<string[]> Csv(string text) =>
        Lines(text).Skip(1).Select(line => line.Split(','));

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
