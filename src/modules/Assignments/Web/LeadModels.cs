using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <summary>A unit that might lead, with the function that says so.</summary>
/// <param name="Led">How often it led the like.</param>
public sealed record SuggestedUnit(
    string Name,
    string Code,
    string Href,
    string Statement,
    string StatementHref,
    Words Led
);

public sealed record LeadMeasureModel(
    Words Heading,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<LeadChoiceLine> Lines,
    PagingView Paging
);

public sealed record LeadChoiceLine(
    string Code,
    string Title,
    string Href,
    string Lead,
    Words Place,
    string? Reason
);
