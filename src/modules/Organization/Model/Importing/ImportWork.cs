using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

internal enum ImportChangeKind
{
    New,
    Changed,
    Ended,
    Unchanged,
}

/// <summary>What one row would do.</summary>
internal sealed record ImportChange(int Row, ImportChangeKind Kind, string Code, Words What);

/// <summary>What a file would do. Nothing of it is written while there is a single problem.</summary>
/// <param name="Changes">New, changed and ended things, in the order of the file.</param>
internal abstract record ImportWork(
    int Rows,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<ImportChange> Changes,
    int Unchanged
)
{
    public abstract ImportKind Kind { get; }

    /// <summary>The same, with each problem's column called as the file calls it.</summary>
    public ImportWork Told(ImportTable table, IReadOnlyDictionary<string, int> places) =>
        this with
        {
            Problems =
            [
                .. Problems.Select(problem =>
                    places.TryGetValue(problem.Column, out var place)
                        ? problem with
                        {
                            Heading = table.Headings[place].Trim(),
                        }
                        : problem
                ),
            ],
        };

    public int Count(ImportChangeKind kind) =>
        kind is ImportChangeKind.Unchanged
            ? Unchanged
            : Changes.Count(change => change.Kind == kind);

    public ImportCounts Counts =>
        new(
            Count(ImportChangeKind.New),
            Count(ImportChangeKind.Changed),
            Count(ImportChangeKind.Ended),
            Unchanged
        );
}

internal sealed record ImportCounts(int New, int Changed, int Ended, int Unchanged);

/// <summary>The file could not be read as a table at all.</summary>
internal sealed record UnreadableWork(ImportKind OfKind, IReadOnlyList<ImportProblem> Problems)
    : ImportWork(0, Problems, [], 0)
{
    public override ImportKind Kind => OfKind;
}
