using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Duties.Web;

public sealed record OverviewModel(
    IReadOnlyList<Crumb> Crumbs,
    string Name,
    Words AsOf,
    Words Heading,
    Words? MostAt,
    bool IsOverdue,
    string WallHref,
    string WaitingHref,
    IReadOnlyList<FilterChip> Kinds,
    FourCellsView Cells,
    Words CellsTitle,
    Words DueSoon,
    string DueSoonHref,
    Words OnTimeRate,
    UnitTableModel? Units,
    DocumentTableModel? Documents,
    ChartView? Months,
    Words MonthsTitle,
    EmptyWork? Empty
);

public sealed record UnitTableModel(
    Words Caption,
    IReadOnlyList<UnitRowModel> Rows,
    UnitRowModel Total,
    long MostOverdue,
    WorkLink? More
);

/// <param name="Href">Its own overview; null for the row that is the unit itself.</param>
public sealed record UnitRowModel(string Name, Words? Note, string? Href, CellFigures Figures);

/// <summary>The figures of a row, each with the list that makes it.</summary>
public sealed record CellFigures(
    ChartFigure Overdue,
    ChartFigure UpTo30,
    ChartFigure UpTo90,
    ChartFigure Over90,
    ChartFigure Within,
    ChartFigure DoneOnTime,
    ChartFigure DoneLate,
    ChartFigure Total
);

public sealed record DocumentTableModel(
    Words Caption,
    IReadOnlyList<DocumentRowModel> Rows,
    Words? Others,
    string OthersHref
);

public sealed record DocumentRowModel(
    string Name,
    string? Subject,
    string? Href,
    IReadOnlyList<BarPart> Bar,
    ChartFigure Overdue,
    ChartFigure Total
);
