using Chutri.Platform;

namespace Chutri.Documents.Web;

internal sealed class DocumentThings(DocumentDirectory documents) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    ) =>
        (await documents.Find(things.Select(id => new DocumentId(id)), stop)).ToDictionary(
            pair => pair.Key.Value,
            pair => new Thing(pair.Value.Title, pair.Value.Url)
        );
}
