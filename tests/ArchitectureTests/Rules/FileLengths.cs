using Chutri.ArchitectureTests.Reading;

namespace Chutri.ArchitectureTests.Rules;

/// <summary>One file answers one question, and a long one answers several.</summary>
internal static class FileLengths
{
    public const int Longest = 400;

    public static IReadOnlyList<string> Above(IEnumerable<SourceFile> files, int limit) =>
        [
            .. files
                .Where(file => file.Lines > limit)
                .OrderByDescending(file => file.Lines)
                .Select(file => $"{file.Path}: {file.Lines}"),
        ];

    /// <summary>The length that at least this share of the files does not exceed.</summary>
    public static int Percentile(IReadOnlyCollection<SourceFile> files, double share)
    {
        int[] lengths = [.. files.Select(file => file.Lines).Order()];
        return lengths[(int)Math.Ceiling(share * lengths.Length) - 1];
    }
}
