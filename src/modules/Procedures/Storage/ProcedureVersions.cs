using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Storage;

/// <summary>A procedure changes with each fact about it.</summary>
internal sealed class ProcedureVersions(AppDatabase db, FactReading facts, FactCatalogue catalogue)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) => kind.Module is "procedures";

    protected override async Task<Guid?> Subject(string key, CancellationToken stop)
    {
        var spelled = Procedure.Spelled(key);
        return await db.Set<Procedure>()
            .Where(one => one.Code == spelled)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
    }
}
