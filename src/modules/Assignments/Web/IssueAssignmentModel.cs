using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>The form by which an assignment, or a part of one, is issued by hand.</summary>
public sealed record IssueAssignmentModel
{
    public required IReadOnlyList<Crumb> Crumbs { get; init; }
    public required Words Heading { get; init; }
    public required Words Intro { get; init; }

    /// <summary>A part has the source of its whole.</summary>
    public required bool IsPart { get; init; }
    public required IReadOnlyList<Choice> Units { get; init; }
    public required IReadOnlyList<Choice> People { get; init; }
    public required IReadOnlyList<Choice> Documents { get; init; }
    public required string? Document { get; init; }
    public required string? Provision { get; init; }
    public IReadOnlyList<LikeWorkLine> Like { get; init; } = [];
    public IReadOnlyList<SuggestedUnit> Suggested { get; init; } = [];
    public required IReadOnlyList<ClarityMark> Clarities { get; init; }
    public required string Back { get; init; }
    public required FormEntry Entry { get; init; }
}
