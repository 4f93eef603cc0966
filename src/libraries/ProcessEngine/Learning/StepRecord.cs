namespace Chutri.ProcessEngine.Learning;

/// <summary>One step of one case as it happened.</summary>
/// <param name="Case">Of which case.</param>
/// <param name="Step">Identifier or name of the step.</param>
/// <param name="Unit">Which unit did it; null where none.</param>
/// <param name="Person">Who did it; null where a program did.</param>
/// <param name="Arrived">When it came to its holder.</param>
/// <param name="Started">When the holder took it up.</param>
/// <param name="Completed">When it was done.</param>
/// <param name="Due">When it was due; null where nothing was set.</param>
public sealed record StepRecord(
    string Case,
    string Step,
    string? Unit,
    string? Person,
    DateTimeOffset Arrived,
    DateTimeOffset Started,
    DateTimeOffset Completed,
    DateTimeOffset? Due = null
);
