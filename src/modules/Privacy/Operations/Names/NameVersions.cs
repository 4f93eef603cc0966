using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Privacy.Operations;

/// <summary>What was looked at before deciding has changed where the person was written down otherwise since.</summary>
internal sealed class NameVersions(
    FactReading facts,
    FactCatalogue catalogue,
    PersonDirectory people
) : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Module == "organization" || kind.Body == typeof(NameTakenOut);

    protected override async Task<Guid?> Subject(string key, CancellationToken stop) =>
        (await people.FindByCode(key, stop))?.Id.Value;
}
