using Chutri.Platform;

namespace Chutri.Organization.Model.Importing;

/// <summary>What a file of units would do.</summary>
/// <param name="Opening">New units, superiors first.</param>
internal sealed record UnitsWork(
    int Rows,
    IReadOnlyList<ImportProblem> Problems,
    IReadOnlyList<ImportChange> Changes,
    int Unchanged,
    IReadOnlyList<UnitRow> Opening,
    IReadOnlyList<UnitRow> Renaming,
    IReadOnlyList<UnitRow> Moving
) : ImportWork(Rows, Problems, Changes, Unchanged)
{
    public override ImportKind Kind => ImportKind.Units;
}

/// <summary>A row of a file of units, read.</summary>
/// <param name="Parent">Code of the superior; null = a root.</param>
internal sealed record UnitRow(
    int Row,
    string Code,
    UnitNaming Naming,
    Branch? Branch,
    string? Parent,
    DateOnly From,
    UnitSummary? Existing
);
