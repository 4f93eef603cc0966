using Chutri.Platform;

namespace Chutri.Inspections.Model;

/// <summary>A unit that may not be drawn, and why.</summary>
internal sealed class DrawExclusion
{
    public Guid Draw { get; init; }

    public UnitId Unit { get; init; }

    public string Reason { get; init; } = "";
}

internal sealed class DrawReader
{
    public Guid Draw { get; init; }

    public PersonId Person { get; init; }
}

/// <summary>One of those drawn, opened at the visit: with it anybody finds the mark it belongs to, and nothing about the others.</summary>
internal sealed class DrawVisit
{
    public Guid Draw { get; init; }

    public int Number { get; init; }

    public string UnitCode { get; init; } = "";

    public string UnitName { get; init; } = "";

    public string Nonce { get; init; } = "";

    public DateTime At { get; init; }
}
