using Chutri.Duties.Model;
using Chutri.Duties.Operations;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Web;

/// <summary>Facts about an edition lead to its page.</summary>
internal sealed class CalendarThings(AppDatabase db) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    ) =>
        caller.Has(CalendarActs.Change)
            ? await db.Set<CalendarRow>()
                .Where(row => things.Contains(row.Id))
                .Select(row => new { row.Id, row.Label })
                .ToDictionaryAsync(
                    row => row.Id,
                    row => new Thing(
                        CalendarSentences.Heading(row.Label),
                        CalendarUrls.Edition(row.Label)
                    ),
                    stop
                )
            : new Dictionary<Guid, Thing>();
}
