using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

public sealed record WaitingModel(
    IReadOnlyList<Crumb> Crumbs,
    string Name,
    Words Period,
    Words Heading,
    IReadOnlyList<FilterChip> Kinds,
    IReadOnlyList<(string Name, string Value)> Kept,
    DateOnly From,
    DateOnly Through,
    FormEntry Entry,
    IReadOnlyList<WaitingUnitModel> Rows,
    WaitingUnitModel Total,
    long Longest
);

/// <param name="Href">Its own page; null for the row that is the unit itself.</param>
/// <param name="Bar">In minutes.</param>
public sealed record WaitingUnitModel(
    string Name,
    Words? Note,
    string? Href,
    IReadOnlyList<BarPart> Bar,
    ChartFigure Laps,
    ChartFigure StillHeld,
    ChartFigure Worked,
    ChartFigure Average,
    ChartFigure Paused
);

public sealed record LapListModel(
    IReadOnlyList<Crumb> Crumbs,
    string Name,
    Words Period,
    Words Heading,
    Words Caption,
    IReadOnlyList<LapRowModel> Rows,
    PagingView Paging
);

public sealed record LapRowModel(
    string Code,
    string Title,
    string Href,
    string Unit,
    string Person,
    DateTime Since,
    DateTime? Until,
    Words Worked,
    Words? Paused
);
