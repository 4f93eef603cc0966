using Chutri.Platform;

namespace Chutri.Duties;

/// <summary>What is late and who has it, for the whole authority or one unit with all below it.</summary>
/// <param name="Unit">Null = the whole authority.</param>
/// <param name="Units">By overdue, most first.</param>
/// <param name="Documents">By overdue, most first; only those with open work, and no more than were asked for.</param>
/// <param name="MoreDocuments">Whether other documents have open work too.</param>
/// <param name="Months">The twelve months of the year, by due day.</param>
public sealed record Overview(
    NamedUnit? Unit,
    FourCells Cells,
    IReadOnlyList<UnitCells> Units,
    IReadOnlyList<DocumentCells> Documents,
    bool MoreDocuments,
    int Year,
    IReadOnlyList<MonthCells> Months
);

/// <param name="Own">The unit alone, without those below it.</param>
public sealed record UnitCells(NamedUnit Unit, bool Own, FourCells Cells);

/// <param name="Document">Null collects what comes from no document.</param>
/// <param name="Title">Null where no module knows the document's title.</param>
public sealed record DocumentCells(DocumentId? Document, SourceTitle? Title, FourCells Cells);

public sealed record MonthCells(DateOnly Month, FourCells Cells);
