using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>An edition changes when it is read in again, and when it is put in force.</summary>
internal sealed class CalendarVersions(FactReading facts, FactCatalogue catalogue, AppDatabase db)
    : FactVersions(facts, catalogue)
{
    public override bool Changes(FactKind kind) =>
        kind.Body == typeof(CalendarRead) || kind.Body == typeof(CalendarPutInForce);

    protected override async Task<Guid?> Subject(string key, CancellationToken stop) =>
        await db.Set<CalendarRow>()
            .Where(row => row.Label == key)
            .Select(row => (Guid?)row.Id)
            .SingleOrDefaultAsync(stop);
}
