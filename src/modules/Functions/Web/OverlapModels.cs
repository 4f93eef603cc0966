using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Functions.Web;

public sealed record OverlapListModel
{
    public required Words Heading { get; init; }

    /// <summary>How many statements were compared and when.</summary>
    public required Words Reviewed { get; init; }
    public required IReadOnlyList<FilterChip> Standings { get; init; }
    public required IReadOnlyList<Choice> Units { get; init; }
    public required string Unit { get; init; }
    public required IReadOnlyList<Choice> Fields { get; init; }
    public required string Field { get; init; }
    public required string Kind { get; init; }
    public required string State { get; init; }
    public required IReadOnlyList<OverlapLine> Lines { get; init; }
    public required PagingView Paging { get; init; }
    public required Words NoneTitle { get; init; }
    public required Words NoneText { get; init; }
    public required bool MayReview { get; init; }
}

/// <param name="Score">"96 %".</param>
/// <param name="Verdict">What was said of it; null while nobody has.</param>
public sealed record OverlapLine(
    string Href,
    Words Score,
    string FirstUnit,
    string FirstText,
    string SecondUnit,
    string SecondText,
    Words Kind,
    Words? Verdict,
    string? Note
);

public sealed record OverlapModel
{
    public required Words Score { get; init; }
    public required Words Kind { get; init; }
    public required OverlapSide First { get; init; }
    public required OverlapSide Second { get; init; }
    public required IReadOnlyList<SharedWords> Shared { get; init; }
    public required IReadOnlyList<string> OnlyFirst { get; init; }
    public required IReadOnlyList<string> OnlySecond { get; init; }
    public required Words? Verdict { get; init; }
    public required string? Note { get; init; }
    public bool IsToBeSettled { get; init; }
    public required Words? JudgedBy { get; init; }
    public required Words? Lost { get; init; }
    public required string Action { get; init; }
    public required bool MayJudge { get; init; }
    public required IReadOnlyList<FactView> Facts { get; init; }
    public required FormEntry Entry { get; init; }
}

public sealed record OverlapSide(
    string UnitName,
    string UnitHref,
    string Text,
    string Href,
    string Field,
    Words? Kind,
    string? Decides,
    string? Source
);

/// <param name="Relation">The same words, other words for the same, or related.</param>
/// <param name="Weight">How much it says here: 0 to 10.</param>
public sealed record SharedWords(string First, string Second, Words Relation, Words Weight);
