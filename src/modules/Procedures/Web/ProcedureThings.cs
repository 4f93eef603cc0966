using Chutri.Platform;
using Chutri.Procedures.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Web;

internal sealed class ProcedureThings(AppDatabase db) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        var procedures = await db.Set<Procedure>()
            .Where(one => things.Contains(one.Id))
            .Select(one => new { one.Id, one.Code })
            .ToListAsync(stop);
        var dossiers = await db.Set<Dossier>()
            .Where(one => things.Contains(one.Id))
            .Select(one => new { one.Id, one.Code })
            .ToListAsync(stop);
        return procedures
            .Select(one => (one.Id, new Thing(one.Code, ProcedureUrls.Procedure(one.Code))))
            .Concat(
                dossiers.Select(one =>
                    (one.Id, new Thing(one.Code, ProcedureUrls.Dossier(one.Code)))
                )
            )
            .ToDictionary(pair => pair.Id, pair => pair.Item2);
    }
}
