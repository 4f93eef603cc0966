namespace Chutri.Processes.Operations;

/// <param name="OpenLate">Under way, and the promised day is past.</param>
/// <param name="EndedLate">Came to its end after the promised day.</param>
internal sealed record CaseFigures(
    Guid Process,
    long All,
    long Open,
    long OpenLate,
    long Ended,
    long EndedLate,
    long Cancelled
);
