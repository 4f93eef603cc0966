using Chutri.Platform;

namespace Chutri.Procedures.Storage;

/// <summary>A file that was read changes with each fact about it.</summary>
internal sealed class FileVersions(FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module is "procedures";

    protected override Task<Guid?> Subject(string key, CancellationToken stop) =>
        Task.FromResult<Guid?>(Guid.TryParse(key, out var id) ? id : null);
}
