using Chutri.Functions.Model;
using Chutri.Functions.Operations;
using Chutri.Functions.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Functions.Web;

/// <summary>Functions are everybody's to see; files are for those who import.</summary>
internal sealed class FunctionThings(AppDatabase db, Registers registers) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = new Dictionary<Guid, Thing>();
        var register = await registers.Read(stop);
        foreach (var id in things.Where(register.ById.ContainsKey))
        {
            found[id] = new(register.ById[id].Text, FunctionUrls.Function(id));
        }

        if (caller.Has(FunctionActs.Import))
        {
            var files = db.Set<FunctionFile>()
                .Where(file => things.Contains(file.Id))
                .Select(file => new { file.Id, file.FileName });
            foreach (var file in await files.ToListAsync(stop))
            {
                found[file.Id] = new(file.FileName, FunctionUrls.File(file.Id));
            }
        }

        return found;
    }
}
