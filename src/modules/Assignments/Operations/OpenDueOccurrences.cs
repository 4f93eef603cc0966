using Chutri.Assignments.Storage;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

internal sealed record OpenDueOccurrencesRequest;

/// <summary>Recurring work whose period has begun, or whose last occurrence is accepted. Done twice it changes nothing more.</summary>
internal sealed class OpenDueOccurrences(AssignmentStore store, NextOccurrence occurrence)
    : IOperation<OpenDueOccurrencesRequest, int>
{
    public Act Act => AssignmentActs.OpenOccurrences;

    /// <returns>How many were opened.</returns>
    public async Task<Outcome<int>> Run(
        OpenDueOccurrencesRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var opened = 0;
        foreach (var id in await store.WithNextOccurrence(now.Today, stop))
        {
            if (
                await store.Find(id, stop) is { } last
                && await occurrence.OpenAfter(last, now, stop)
            )
            {
                opened++;
            }
        }

        return opened;
    }
}

internal sealed class OccurrencesClock(OperationRunner runner, OpenDueOccurrences operation)
    : IDueWork
{
    public string Name => "assignments.open-occurrences";

    public async Task<int> CarryOut(CancellationToken stop) =>
        (await runner.Run(operation, new OpenDueOccurrencesRequest(), Caller.Program, stop)).Match(
            opened => opened,
            refusal => throw new InvalidOperationException(refusal.Code)
        );
}
