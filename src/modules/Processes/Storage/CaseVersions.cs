using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Storage;

/// <summary>A case changes with each fact about it, also with those of its duties.</summary>
internal sealed class CaseVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module is "processes" or "duties";

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = ProcessCodes.Spelled(key);
        return await db.Set<ProcessCase>()
            .Where(one => one.Code == spelled)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
    }
}
