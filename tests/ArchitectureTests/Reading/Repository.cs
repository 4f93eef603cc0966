namespace Chutri.ArchitectureTests.Reading;

/// <summary>The source tree that these tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs =
    [
        "/bin/",
        "/obj/",
        "/node_modules/",
        "/Migrations/",
        "/dist/",
        "/TestResults/",
    ];

    public static string Root { get; } = FindRoot();

    /// <summary>Written source files below a folder of the repository; nothing generated, and none where there is no such folder.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, string pattern) =>
        [
            .. Found(Path.Combine(Root, folder), pattern)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !Array.Exists(NotOurs, ("/" + path).Contains))
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path)))),
        ];

    private static IEnumerable<string> Found(string folder, string pattern) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
            : [];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static bool Has(string path) =>
        File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Chutri.slnx")))
        {
            folder =
                folder.Parent
                ?? throw new DirectoryNotFoundException("Chutri.slnx is in no folder above");
        }

        return folder.FullName;
    }
}

internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

    public int LineAt(int position) => Text.AsSpan(0, position).Count('\n') + 1;
}
