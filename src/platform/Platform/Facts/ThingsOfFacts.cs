namespace Chutri.Platform;

/// <summary>The things that facts tell of, asked of all modules at once, whatever the number of facts.</summary>
public sealed class ThingsOfFacts(IEnumerable<IThingPages> pages)
{
    /// <summary>By the fact's identifier; without those that have no page, or whose page the caller may not see.</summary>
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<ReadFact> facts,
        Caller caller,
        CancellationToken stop
    )
    {
        var thingOf = facts
            .Where(fact => fact.Body.About.Any())
            .ToDictionary(fact => fact.Envelope.Id, fact => fact.Body.About.First());
        Guid[] asked = [.. thingOf.Values.Distinct()];
        var things = new Dictionary<Guid, Thing>();
        foreach (var module in pages)
        {
            foreach (var (id, thing) in await module.Find(asked, caller, stop))
            {
                things[id] = thing;
            }
        }

        return thingOf
            .Where(pair => things.ContainsKey(pair.Value))
            .ToDictionary(pair => pair.Key, pair => things[pair.Value]);
    }
}
