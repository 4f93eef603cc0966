using Chutri.Platform;

namespace Chutri.Organization;

/// <summary>
/// One row for each unit and each of its superiors (itself at distance 0). Modules to the right join it to ask for
/// "this unit and all below it"; only this module writes it.
/// </summary>
public sealed class UnitLineage
{
    public UnitId Unit { get; init; }

    public UnitId Ancestor { get; init; }

    public int Distance { get; init; }
}
