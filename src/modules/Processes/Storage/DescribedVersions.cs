using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Storage;

/// <summary>A process changes with each fact about it.</summary>
internal sealed class DescribedVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module == "processes";

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = ProcessCodes.Spelled(key);
        return await db.Set<DescribedProcess>()
            .Where(process => process.Code == spelled)
            .Select(process => (Guid?)process.Id)
            .SingleOrDefaultAsync(stop);
    }
}
