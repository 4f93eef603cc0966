using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Inspections.Web;

public sealed record OverviewModel(
    int Year,
    IReadOnlyList<FilterChip> Years,
    IReadOnlyList<PlanCoverageModel> Plans,
    IReadOnlyList<NamedFigure> Drawn,
    IReadOnlyList<NamedFigure> Inspected,
    IReadOnlyList<NamedFigure> Figures,
    FiguresModel Findings,
    IReadOnlyList<FiguresModel> BySign,
    IReadOnlyList<FiguresModel> ByUnit
);

/// <param name="Meaning">What it counts, said once; null where its name says it.</param>
public sealed record NamedFigure(Words Name, Words? Meaning, ChartFigure Figure);

public sealed record PlanCoverageModel(
    string Code,
    string Owner,
    ChartFigure Lines,
    ChartFigure Decided,
    ChartFigure Passed
);

/// <param name="Lang">Of the name.</param>
/// <param name="Note">Below the name; empty where there is nothing to say.</param>
public sealed record FiguresModel(
    string Name,
    string? Lang,
    string Note,
    IReadOnlyList<ChartFigure> Figures
);

public sealed record FindingListModel(
    Words Heading,
    string Subtitle,
    string OverviewHref,
    IReadOnlyList<FindingLineModel> Rows,
    PagingView Paging
);

public sealed record FindingLineModel(
    string Code,
    int Number,
    string Unit,
    Words Sign,
    Words Degree,
    Words? Repeated,
    Words Remedy,
    DateOnly ConcludedOn
);

public sealed record DrawnUnitsModel(
    Words Heading,
    IReadOnlyList<FilterChip> Chips,
    IReadOnlyList<DrawnUnitModel> Rows,
    PagingView Paging
);

/// <param name="Visited">The month in which a team last was at it; null: never.</param>
public sealed record DrawnUnitModel(
    string Name,
    string Href,
    ChartFigure Times,
    DateOnly? Last,
    Words? Visited
);
