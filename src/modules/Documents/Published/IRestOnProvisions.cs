using Chutri.Platform;

namespace Chutri.Documents;

/// <summary>A module to the right whose work rests on provisions: asked where versions are compared, so that a change names what it touches.</summary>
public interface IRestOnProvisions
{
    /// <summary>What rests on a document, by the path that its provision has in one version.</summary>
    Task<ILookup<string, RestingWork>> On(DocumentId document, int version, CancellationToken stop);
}

public sealed record RestingWork(string Code, string Title, string Url);
