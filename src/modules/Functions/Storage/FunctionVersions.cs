using Chutri.Platform;

namespace Chutri.Functions.Storage;

/// <summary>A function, a file or a pair changes with each fact about it.</summary>
internal sealed class FunctionVersions(FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "functions";

    protected override Task<Guid?> Subject(string key, CancellationToken stop) =>
        Task.FromResult<Guid?>(Guid.TryParse(key, out var id) ? id : null);
}
