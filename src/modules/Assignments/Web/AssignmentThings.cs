using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Web;

internal sealed class AssignmentThings(AppDatabase db) : IThingPages
{
    public async Task<IReadOnlyDictionary<Guid, Thing>> Find(
        IReadOnlyCollection<Guid> things,
        Caller caller,
        CancellationToken stop
    )
    {
        AssignmentId[] ids = [.. things.Select(id => new AssignmentId(id))];
        var found = await db.Set<Assignment>()
            .Where(assignment => ids.Contains(assignment.Id))
            .Select(assignment => new { assignment.Id, assignment.Code })
            .ToListAsync(stop);
        return found.ToDictionary(
            row => row.Id.Value,
            row => new Thing(row.Code, AssignmentUrls.Assignment(row.Code))
        );
    }
}
