using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Assignments.Web;

/// <param name="TooYoung">No function has stood long enough to ask.</param>
public sealed record FunctionUseModel(
    Words Heading,
    Words Looked,
    bool TooYoung,
    IReadOnlyList<Choice> Units,
    string? Unit,
    IReadOnlyList<FunctionUseLine> Lines,
    PagingView Paging
);

/// <param name="Work">The work of the unit that comes nearest, for a person to see.</param>
public sealed record FunctionUseLine(
    string Statement,
    string Href,
    string? Field,
    string Unit,
    string UnitHref,
    Words From,
    string? Work,
    string? WorkHref
);
