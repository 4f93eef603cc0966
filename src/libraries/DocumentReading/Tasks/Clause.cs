using Chutri.DocumentReading.Language;
using Chutri.DocumentReading.Layout;

namespace Chutri.DocumentReading.Tasks;

/// <summary>What one part of a sentence says about work to be done.</summary>
internal sealed record Clause
{
    internal required Stretch Place { get; init; }

    internal required ClauseKind Kind { get; init; }

    /// <summary>The unit it names as doer, if it names one.</summary>
    internal UnitName? Lead { get; init; }

    internal IReadOnlyList<UnitName> Cooperating { get; init; } = [];

    /// <summary>More than one unit is named as doer, and nothing says which of them leads; the others stand under <see cref="Cooperating"/>.</summary>
    internal bool TwoLeads { get; init; }

    internal IReadOnlyList<FoundDeadline> Deadlines { get; init; } = [];

    /// <summary>Where the verb begins, in the whole text.</summary>
    internal int VerbStart { get; init; }

    /// <summary>It asks outright: "Giao", "Đề nghị", "Yêu cầu", "phải".</summary>
    internal bool Commands { get; init; }
}

internal enum ClauseKind
{
    /// <summary>Tells of something that is no task.</summary>
    Statement,

    /// <summary>Asks somebody, named here or in a heading, to do something.</summary>
    Demand,

    /// <summary>Goes on with what stands before it: a time, a detail.</summary>
    Continuation,
}
