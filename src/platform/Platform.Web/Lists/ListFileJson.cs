using Chutri.Platform;

namespace Chutri.Platform.Web;

/// <param name="State">Ready, Refused or Written.</param>
public sealed record ListFileJson(
    Guid Id,
    string FileName,
    string State,
    string ReadBy,
    DateTime ReadAt
)
{
    internal static ListFileJson Of(FoundListFile file) =>
        new(file.Id, file.FileName, file.State.ToString(), file.ReadBy, file.ReadAt);
}

public sealed record ListFilesJson(IReadOnlyList<ListFileJson> Items, string? Next, long Total);

/// <param name="Problems">All that is wrong; nothing is written while there is any.</param>
/// <param name="Lines">What each row would do.</param>
public sealed record ListPreviewJson<TLine>(
    Guid Id,
    string FileName,
    string State,
    ListCountsJson Counts,
    IReadOnlyList<ListProblemJson> Problems,
    IReadOnlyList<TLine> Lines
);

/// <param name="Row">As a spreadsheet counts; 0 is the file as a whole.</param>
public sealed record ListProblemJson(int Row, string Column, string Sentence);

public sealed record ListCountsJson(int New, int Changed, int Ended, int Unchanged)
{
    internal static ListCountsJson Of(ListCounts counts) =>
        new(counts.New, counts.Changed, counts.Ended, counts.Unchanged);
}
