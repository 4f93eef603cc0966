namespace Chutri.Platform;

/// <summary>Whether the data is still worked on here, or was moved to another place.</summary>
public sealed class Whereabouts(FactReading facts)
{
    private static readonly string[] Kinds = [MovedAway.Code, Reopened.Code];

    /// <summary>Where it was moved to; null where this is the place.</summary>
    public async Task<string?> MovedTo(CancellationToken stop) =>
        (await facts.Last(BackedUp.Program, Kinds, stop))?.Body is MovedAway moved
            ? moved.To
            : null;

    public async Task<Refusal?> Check(CancellationToken stop) =>
        await MovedTo(stop) is { } place ? ArchiveRefusals.MovedAway(place) : null;
}
