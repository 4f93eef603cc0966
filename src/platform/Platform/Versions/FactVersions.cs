namespace Chutri.Platform;

/// <summary>
/// Things of which every change is a fact about them, which all are: their version is how many there are. None is ever removed, and
/// two acts at once cannot both be the next.
/// </summary>
public abstract class FactVersions(FactReading facts, FactCatalogue catalogue) : IVersions
{
    public async Task<ThingVersion?> Find(string key, CancellationToken stop) =>
        await Subject(key, stop) is { } subject
            ? new(
                subject,
                (await facts.Count(subject, ChangingKinds, stop)).ToString(
                    System.Globalization.CultureInfo.InvariantCulture
                )
            )
            : null;

    public abstract bool Changes(FactKind kind);

    /// <summary>What facts about the thing are found by; null where there is no such thing.</summary>
    protected abstract Task<Guid?> Subject(string key, CancellationToken stop);

    private string[] ChangingKinds => [.. catalogue.Kinds.Where(Changes).Select(kind => kind.Code)];
}
