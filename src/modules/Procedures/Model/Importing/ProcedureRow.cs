using Chutri.Platform;

namespace Chutri.Procedures.Model.Importing;

/// <summary>What one row would do.</summary>
internal sealed record ProcedureRow(
    int Row,
    ListChange Change,
    string Code,
    UnitId Unit,
    string UnitName,
    ProcedureContent Content
) : IListRow;
