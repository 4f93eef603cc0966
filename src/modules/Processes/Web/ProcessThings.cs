using Chutri.Platform;
using Chutri.Processes.Model;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes.Web;

internal sealed class ProcessThings(AppDatabase db) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        var processes = await db.Set<DescribedProcess>()
            .Where(process => things.Contains(process.Id))
            .Select(process => new { process.Id, process.Code })
            .ToListAsync(stop);
        var cases = await db.Set<ProcessCase>()
            .Where(one => things.Contains(one.Id))
            .Select(one => new { one.Id, one.Code })
            .ToListAsync(stop);
        return processes
            .Select(one => (one.Id, new Thing(one.Code, ProcessUrls.Process(one.Code))))
            .Concat(cases.Select(one => (one.Id, new Thing(one.Code, ProcessUrls.Case(one.Code)))))
            .ToDictionary(pair => pair.Id, pair => pair.Item2);
    }
}
