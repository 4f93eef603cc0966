using Chutri.Platform;

namespace Chutri.Platform.Web;

/// <summary>The files that were read so far, the latest first.</summary>
public sealed record ListFilesRead(IReadOnlyList<ListFileLine> Files, PagingView Paging);

public sealed record ListFileLine(
    string FileName,
    string Href,
    Words State,
    string ReadBy,
    DateTime ReadAt
)
{
    /// <summary>Which list it is, where a page takes several.</summary>
    public Words? Kind { get; init; }
}

/// <summary>What a file would do.</summary>
/// <param name="Counts">What would be new or changed; null where nothing can be written and nothing is to be said.</param>
/// <param name="Count">How many problems or changes there are in all, where those shown are the first of them.</param>
/// <param name="Columns">Of the changes, beside row and change.</param>
/// <param name="Files">Where another file is chosen.</param>
public sealed record ListFileModel(
    IReadOnlyList<Crumb> Crumbs,
    Words Heading,
    Words? Counts,
    Words Count,
    IReadOnlyList<ListFileProblem> Problems,
    IReadOnlyList<Words> Columns,
    IReadOnlyList<ListChangeLine> Changes,
    Words NothingToDo,
    bool MayWrite,
    string Href,
    string Files,
    FormEntry Entry
);

/// <param name="Cells">As many as there are columns.</param>
public sealed record ListChangeLine(int Row, Words Change, IReadOnlyList<Words> Cells);
