namespace Chutri.Platform;

/// <summary>
/// The version that whoever acts has seen (an <c>If-Match</c>, the mark in a form): the runner compares it inside the transaction
/// of the act, before anything is done. One for each scope, as a request is; where nobody said what was seen it is silent.
/// </summary>
public sealed class SeenVersion(FactReading facts, FactCatalogue catalogue, AuthorityClock clock)
{
    private Expected? expected;

    public void Expect(IVersions versions, string key, IReadOnlyCollection<string> marks) =>
        expected = new(versions, key, marks);

    /// <summary>Why the act must not be done; a thing that is not there at all is left for the act to say.</summary>
    internal async Task<Refusal?> Check(Caller caller, CancellationToken stop)
    {
        if (
            expected is not { } asked
            || await asked.Versions.Find(asked.Key, stop) is not { } now
            || asked.Marks.Contains(now.Mark)
        )
        {
            return null;
        }

        var kinds = catalogue
            .Kinds.Where(kind => asked.Versions.Changes(kind) && kind.MayBeSeenBy(caller))
            .Select(kind => kind.Code);
        var last = await facts.Last(now.Subject, [.. kinds], stop);
        return PlatformRefusals.ChangedSince(
            last,
            last is null ? null : clock.LocalOf(last.Envelope.At)
        );
    }

    /// <summary>Once the act is done the thing has changed by it: what follows in the same request is not compared again.</summary>
    internal void WasMet() => expected = null;

    private sealed record Expected(
        IVersions Versions,
        string Key,
        IReadOnlyCollection<string> Marks
    );
}
