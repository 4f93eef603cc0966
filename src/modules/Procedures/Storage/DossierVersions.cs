using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Storage;

/// <summary>A file changes with each fact about it, also with those of its duties.</summary>
internal sealed class DossierVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module is "procedures" or "duties";

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = DossierCodes.Spelled(key);
        return await db.Set<Dossier>()
            .Where(one => one.Code == spelled)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
    }
}
