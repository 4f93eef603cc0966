using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>The list of assignments with its filters, which live in the address.</summary>
public sealed record AssignmentListModel
{
    public required Words Heading { get; init; }

    /// <summary>The states that one asks for daily; the others are folded with the rest.</summary>
    public required IReadOnlyList<FilterChip> UsualStates { get; init; }
    public required IReadOnlyList<FilterChip> OtherStates { get; init; }
    public required IReadOnlyList<FilterChip> Kinds { get; init; }

    /// <summary>Filters that came with a link and have no field of their own, each with the address without it.</summary>
    public required IReadOnlyList<FilterChip> Taken { get; init; }
    public required IReadOnlyList<Choice> Units { get; init; }
    public required string? Unit { get; init; }
    public required string? Holder { get; init; }

    /// <summary>The document that is filtered by, if any; others are found by typing.</summary>
    public required IReadOnlyList<Choice> Documents { get; init; }
    public required string? Document { get; init; }
    public required string? Words { get; init; }
    public required string? Sort { get; init; }

    /// <summary>Filters that the form keeps without showing them.</summary>
    public required IReadOnlyList<(string Name, string Value)> Kept { get; init; }
    public required IReadOnlyList<AssignmentLineModel> Rows { get; init; }
    public required PagingView Paging { get; init; }
    public required string CsvHref { get; init; }
    public required string XlsxHref { get; init; }
    public required bool MayIssue { get; init; }

    /// <summary>By more than what the bare address shows.</summary>
    public required bool IsFiltered { get; init; }

    /// <summary>None of the folded filters is set. One that is set is seen, save on a phone, where <see cref="Seen"/> says it.</summary>
    public required bool FoldsFilters { get; init; }

    /// <summary>What is filtered by, where the filters are folded.</summary>
    public required Words Seen { get; init; }

    /// <summary>The list with what is finished.</summary>
    public required string EverythingHref { get; init; }
}

/// <param name="Place">The unit that has it, where that is not the lead, or no person is known; null once it is closed too.</param>
/// <param name="Badges">Continuing, recurring, part, what it is where it is not an assignment.</param>
public sealed record AssignmentLineModel(
    string Code,
    string Title,
    string Href,
    string Lead,
    string? Place,
    string Holder,
    DeadlineView Deadline,
    Words State,
    IReadOnlyList<Words> Badges
);
