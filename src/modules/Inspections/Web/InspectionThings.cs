using Chutri.Inspections.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Inspections.Web;

internal sealed class InspectionThings(AppDatabase db) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        var inspections = await db.Set<Inspection>()
            .Where(one => things.Contains(one.Id))
            .Select(one => new { one.Id, one.Code })
            .ToListAsync(stop);
        var plans = await db.Set<InspectionPlan>()
            .Where(one => things.Contains(one.Id))
            .Select(one => new { one.Id, one.Code })
            .ToListAsync(stop);
        var draws = await db.Set<InspectionDraw>()
            .Where(one => things.Contains(one.Id))
            .Select(one => new { one.Id, one.Code })
            .ToListAsync(stop);
        return inspections
            .Select(one => (one.Id, new Thing(one.Code, InspectionUrls.Of(one.Code))))
            .Concat(
                plans.Select(one => (one.Id, new Thing(one.Code, InspectionUrls.Plan(one.Code))))
            )
            .Concat(
                draws.Select(one => (one.Id, new Thing(one.Code, InspectionUrls.Draw(one.Code))))
            )
            .ToDictionary(pair => pair.Id, pair => pair.Item2);
    }
}
