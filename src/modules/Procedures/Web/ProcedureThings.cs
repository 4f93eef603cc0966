using Chutri.Platform;
using Chutri.Procedures.Model;
using Chutri.Procedures.Operations;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Procedures.Web;

internal sealed class ProcedureThings(AppDatabase db, ProcedureDesk desk) : IThingPages
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
        var pages = procedures.ToDictionary(
            one => one.Id,
            one => new Thing(one.Code, ProcedureUrls.Procedure(one.Code))
        );
        var dossiers = await db.Set<Dossier>()
            .Where(one => things.Contains(one.Id))
            .Select(one => new
            {
                one.Id,
                one.Code,
                one.Unit,
            })
            .ToListAsync(stop);
        foreach (var one in dossiers)
        {
            // A file opens for its counter and for whoever works on it; others are led to no closed door.
            if (await desk.May(ProcedureActs.Receive, one.Unit, caller, stop))
            {
                pages[one.Id] = new Thing(one.Code, ProcedureUrls.Dossier(one.Code));
            }
        }

        return pages;
    }
}
