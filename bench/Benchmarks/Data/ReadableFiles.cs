using Chutri.Demonstration.Texts;

namespace Chutri.Benchmarks.Data;

internal sealed record ReadableFile(string Name, byte[] Bytes)
{
    public string Kind => Path.GetExtension(Name).TrimStart('.');
}

internal static class ReadableFiles
{
    private static readonly string[] Kinds = ["txt", "docx", "pdf"];

    public static IReadOnlyList<ReadableFile> Of(string? folder) =>
        folder is null
            ? OfDemonstration()
            :
            [
                .. Directory
                    .EnumerateFiles(folder)
                    .Order(StringComparer.Ordinal)
                    .Select(file => new ReadableFile(
                        Path.GetFileName(file),
                        File.ReadAllBytes(file)
                    ))
                    .Where(file => Kinds.Contains(file.Kind)),
            ];

    private static IReadOnlyList<ReadableFile> OfDemonstration() =>
        [
            .. DemonstrationDocuments
                .All(new(2026, 11, 25))
                .Select(file => new ReadableFile(file.Name, file.Content)),
        ];
}
