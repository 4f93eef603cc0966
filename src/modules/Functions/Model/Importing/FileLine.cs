using Chutri.Platform;

namespace Chutri.Functions.Model.Importing;

/// <summary>What one row would do.</summary>
/// <param name="Known">The recorded function that it is about; null = a new one.</param>
internal sealed record FileLine(
    int Row,
    ListChange Change,
    UnitId Unit,
    string UnitName,
    FunctionContent Content,
    DateOnly From,
    DateOnly? Until,
    Guid? Known
) : IListRow;

/// <summary>What is recorded already under the same unit and words.</summary>
internal sealed record KnownLine(Guid Id, FunctionContent Content, DateOnly From, DateOnly? Until);
