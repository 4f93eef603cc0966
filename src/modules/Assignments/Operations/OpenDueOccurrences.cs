using Chutri.Assignments.Storage;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>The next occurrence of recurring work whose period has begun, or whose last one is accepted. Done twice it changes nothing more.</summary>
internal sealed class OpenDueOccurrence(AssignmentStore store, NextOccurrence occurrence)
    : IOperation<AssignmentId, bool>,
        INumbering
{
    public Act Act => AssignmentActs.OpenOccurrences;

    /// <returns>Whether one was opened.</returns>
    public async Task<Outcome<bool>> Run(
        AssignmentId last,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => await store.Find(last, stop) is { } found && await occurrence.OpenAfter(found, now, stop);
}

/// <summary>Each occurrence in a transaction of its own: one that cannot be opened does not keep the others waiting.</summary>
internal sealed class OccurrencesClock(
    OperationRunner runner,
    OpenDueOccurrence operation,
    AssignmentStore store,
    AuthorityClock clock
) : IDueWork
{
    public string Name => "assignments.open-occurrences";

    public Words Title { get; } =
        new("mở kỳ tiếp theo của việc định kỳ", "open the next occurrence of recurring work");

    public async Task<DueOutcome> CarryOut(CancellationToken stop) =>
        await DueOutcome.Each(
            await store.WithNextOccurrence(clock.Now().Today, stop),
            last => Open(last, stop),
            stop
        );

    private async Task<Outcome<int>> Open(AssignmentId last, CancellationToken stop) =>
        (await runner.Run(operation, last, Caller.Program, stop)).Then<int>(opened =>
            opened ? 1 : 0
        );
}
