using Chutri.Platform;

namespace Chutri.SelfReview.Storage;

/// <summary>An edition changes with each fact about it.</summary>
internal sealed class EditionVersions(FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "selfreview";

    protected override Task<Guid?> Subject(string key, CancellationToken stop) =>
        Task.FromResult<Guid?>(Guid.TryParse(key, out var id) ? id : null);
}
