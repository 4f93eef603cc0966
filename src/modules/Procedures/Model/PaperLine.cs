using System.Text.Json;
using Chutri.VietnameseText;

namespace Chutri.Procedures.Model;

/// <summary>A paper that a procedure asks for.</summary>
/// <param name="MayBeMissing">It is asked for only where there is one.</param>
internal sealed record PaperLine(string Name, bool MayBeMissing)
{
    private const string IfThereIsOne = "(neu co)";

    /// <summary>One a line, empty lines left out.</summary>
    public static IReadOnlyList<PaperLine> Of(string papers) =>
        [
            .. papers
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => new PaperLine(
                    line.TrimEnd(';', '.'),
                    Folding
                        .Fold(line.TrimEnd(';', '.'))
                        .EndsWith(IfThereIsOne, StringComparison.Ordinal)
                )),
        ];
}

/// <summary>A paper as it was looked at when the file was handed in.</summary>
internal sealed record CheckedPaper(string Name, bool MayBeMissing, bool IsThere)
{
    public static string Write(IEnumerable<CheckedPaper> papers) =>
        JsonSerializer.Serialize(papers);

    public static IReadOnlyList<CheckedPaper> Read(string json) =>
        JsonSerializer.Deserialize<List<CheckedPaper>>(json) ?? [];
}
