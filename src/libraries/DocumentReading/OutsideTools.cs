namespace Chutri.DocumentReading;

/// <summary>
/// Programs of the machine that open what this library cannot: LibreOffice for .doc, .odt and .rtf, Tesseract with Poppler for
/// scans. Each runs without network, bound in time and memory, on a copy in a folder of its own that is removed after it; where
/// the machine has one that folder lies in memory. Without <c>prlimit</c> and <c>unshare</c> (util-linux) nothing is run.
/// </summary>
public sealed record OutsideTools
{
    /// <summary>LibreOffice, or null where it is not installed.</summary>
    public string? Office { get; init; }

    /// <summary>Tesseract with its Vietnamese model, or null.</summary>
    public string? Recognition { get; init; }

    /// <summary>The program of Poppler that makes pictures of pages, or null.</summary>
    public string? Pages { get; init; }

    /// <summary>After this long a program is stopped and the file refused.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The memory of its own that each process of a program may take; libraries that it maps do not count.</summary>
    public long MostMemoryInBytes { get; init; } = 500L * 1024 * 1024;

    /// <summary>A scan with more pages is refused: recognising takes seconds a page.</summary>
    public int MostScannedPages { get; init; } = 40;

    /// <summary>Those that the machine has, looked up once along PATH; all null where they could not be bound.</summary>
    public static OutsideTools Installed() => Found.Value;

    private static readonly Lazy<OutsideTools> Found = new(() =>
        !Files.Converted.CanBeBound()
            ? new()
            : new()
            {
                Office = Find("soffice") ?? Find("libreoffice"),
                Recognition = HasVietnamese() ? Find("tesseract") : null,
                Pages = Find("pdftoppm"),
            }
    );

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    private static bool HasVietnamese() =>
        Environment.GetEnvironmentVariable("TESSDATA_PREFIX") is { } given
            ? File.Exists(Path.Combine(given, "vie.traineddata"))
            : ModelFolders()
                .Any(folder => File.Exists(Path.Combine(folder, "tessdata", "vie.traineddata")));

    private static IEnumerable<string> ModelFolders() =>
        (
            (string[])
                [
                    "/usr/share/tesseract-ocr",
                    "/usr/local/share",
                    "/usr/share",
                    "/opt/homebrew/share",
                ]
        )
            .Where(Directory.Exists)
            .SelectMany(folder =>
                folder.EndsWith("tesseract-ocr", StringComparison.Ordinal)
                    ? Directory.EnumerateDirectories(folder).Append(folder)
                    : [folder]
            );
}
