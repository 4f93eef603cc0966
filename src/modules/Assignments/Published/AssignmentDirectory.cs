using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments;

/// <summary>An assignment as other modules name it. Whoever may not see it does not find it.</summary>
/// <param name="IsLimited">Only named people see it: its title is told to nobody else.</param>
public sealed record AssignmentSummary(
    AssignmentId Id,
    string Code,
    string Title,
    UnitId Lead,
    bool IsOpen,
    bool IsLimited
)
{
    public string Url => AssignmentUrls.Assignment(Code);
}

public sealed class AssignmentDirectory(AppDatabase db)
{
    public Task<AssignmentSummary?> Find(AssignmentId id, CancellationToken stop) =>
        One(db.Set<Assignment>().Where(one => one.Id == id), stop);

    public Task<AssignmentSummary?> FindByCode(string code, CancellationToken stop)
    {
        var spelled = AssignmentCode.Spelled(code);
        return One(db.Set<Assignment>().Where(one => one.Code == spelled), stop);
    }

    private static async Task<AssignmentSummary?> One(
        IQueryable<Assignment> wanted,
        CancellationToken stop
    ) =>
        await wanted.AsNoTracking().SingleOrDefaultAsync(stop) is { } one
            ? new(one.Id, one.Code, one.Title, one.LeadUnit, one.IsOpen, one.Limit is not null)
            : null;
}
