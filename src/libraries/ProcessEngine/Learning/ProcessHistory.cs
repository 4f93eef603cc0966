namespace Chutri.ProcessEngine.Learning;

/// <summary>What was learnt from step records.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Records">How many records.</param>
/// <param name="Variants">The ways that cases took, the most frequent first.</param>
/// <param name="CasesInOtherVariants">Cases on ways that are not listed, because there are too many different ones.</param>
/// <param name="Steps">Each step.</param>
/// <param name="Follows">Which step came directly after which: the real drawing.</param>
/// <param name="IsComplete">False where a bound was reached; figures of variants are then too low, never too high.</param>
public sealed record ProcessHistory(
    long Cases,
    long Records,
    IReadOnlyList<Variant> Variants,
    long CasesInOtherVariants,
    IReadOnlyList<LearntStep> Steps,
    IReadOnlyList<Follow> Follows,
    bool IsComplete
);

/// <summary>A way that cases took.</summary>
/// <param name="Steps">The steps in their order; of longer ways the first 200.</param>
/// <param name="Cases">How many took it.</param>
/// <param name="Share">Of all cases, 0 to 1.</param>
/// <param name="Length">From the first arrival to the last completion.</param>
public sealed record Variant(
    IReadOnlyList<string> Steps,
    long Cases,
    double Share,
    StepTimes Length
);

/// <summary>A step as it was done.</summary>
/// <param name="Step">Which.</param>
/// <param name="Unit">By which unit; null where none.</param>
/// <param name="Waiting">From arriving to being taken up.</param>
/// <param name="Working">From being taken up to being done.</param>
/// <param name="Late">How often it was done after it was due.</param>
/// <param name="Overrun">By how much, where it was late: here the promise is lost.</param>
/// <param name="Again">How often it was done again in a case where it had been done before.</param>
public sealed record LearntStep(
    string Step,
    string? Unit,
    StepTimes Waiting,
    StepTimes Working,
    long Late,
    TimeSpan Overrun,
    long Again
);

/// <summary>One step came directly after another.</summary>
/// <param name="From">The step before; null at the beginning of a case.</param>
/// <param name="To">The step after; null at its end.</param>
/// <param name="Times">How often.</param>
/// <param name="IsRework">The second had been done in the case before: the case went back.</param>
/// <param name="Between">From completing the first to arriving at the second.</param>
public sealed record Follow(string? From, string? To, long Times, bool IsRework, StepTimes Between);
