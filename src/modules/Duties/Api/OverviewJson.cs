using Chutri.Organization;

namespace Chutri.Duties.Api;

/// <param name="Unit">Null = the whole authority.</param>
internal sealed record OverviewJson(UnitRefJson? Unit, CellsJson Cells);

/// <summary>Four cells, n of <see cref="Total"/> each; <see cref="List"/> is the address of the list that has that length.</summary>
internal sealed record CellsJson(
    long DoneOnTime,
    long DoneLate,
    long Within,
    long DueSoon,
    long Overdue,
    long Overdue1To30,
    long Overdue31To90,
    long OverdueOver90,
    long Total,
    string List
);

internal sealed record UnitCellsJson(UnitRefJson Unit, bool Own, CellsJson Cells);

/// <param name="Document">Null collects what comes from no document.</param>
internal sealed record DocumentCellsJson(
    Guid? Document,
    string? Number,
    string? Subject,
    CellsJson Cells
);

internal sealed record DocumentCellsListJson(
    IReadOnlyList<DocumentCellsJson> Items,
    string? Next,
    long Total
);

internal sealed record MonthCellsJson(string Month, CellsJson Cells);
