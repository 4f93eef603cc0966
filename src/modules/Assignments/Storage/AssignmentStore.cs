using System.Linq.Expressions;
using Chutri.Assignments.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Storage;

/// <summary>Assignments as they are loaded to be changed: with whatever a rule may look at.</summary>
internal sealed class AssignmentStore(AppDatabase db)
{
    public Task<Assignment?> Find(string code, CancellationToken stop)
    {
        var spelled = AssignmentCode.Spelled(code);
        return One(assignment => assignment.Code == spelled, stop);
    }

    public Task<Assignment?> Find(AssignmentId id, CancellationToken stop) =>
        One(assignment => assignment.Id == id, stop);

    /// <summary>How facts name it; null where nothing has the code.</summary>
    public async Task<AssignmentRef?> Ref(string code, CancellationToken stop)
    {
        var spelled = AssignmentCode.Spelled(code);
        return (
            await db.Set<Assignment>()
                .AsNoTracking()
                .SingleOrDefaultAsync(assignment => assignment.Code == spelled, stop)
        )?.Ref;
    }

    public Task<Assignment?> FindByDuty(DutyId duty, CancellationToken stop) =>
        One(assignment => assignment.Duty == duty, stop);

    public Task<List<Assignment>> OpenParts(AssignmentId whole, CancellationToken stop) =>
        Whole()
            .Where(part =>
                part.Parent == whole
                && part.State != AssignmentState.Done
                && part.State != AssignmentState.Withdrawn
            )
            .OrderBy(part => part.Id)
            .ToListAsync(stop);

    public Task<int> CountOpenParts(AssignmentId whole, CancellationToken stop) =>
        db.Set<Assignment>()
            .CountAsync(
                part =>
                    part.Parent == whole
                    && part.State != AssignmentState.Done
                    && part.State != AssignmentState.Withdrawn,
                stop
            );

    /// <summary>Open assignments in which the unit leads, waits or cooperates.</summary>
    public Task<List<Assignment>> OpenOf(UnitId unit, CancellationToken stop) =>
        Whole()
            .Where(assignment =>
                assignment.State != AssignmentState.Done
                && assignment.State != AssignmentState.Withdrawn
                && (
                    assignment.LeadUnit == unit
                    || assignment.IssuerUnit == unit
                    || assignment.RightfulUnit == unit
                    || assignment.Cooperating.Any(known => known.Unit == unit)
                    || assignment.Requests.Any(request => request.Unit == unit)
                )
            )
            .OrderBy(assignment => assignment.Id)
            .ToListAsync(stop);

    /// <summary>Recurring work whose next occurrence may be due.</summary>
    public Task<List<AssignmentId>> WithNextOccurrence(DateOnly today, CancellationToken stop) =>
        db.Set<Assignment>()
            .Where(assignment =>
                assignment.PeriodEnds != null
                && !assignment.NextOpened
                && assignment.State != AssignmentState.Withdrawn
                && assignment.State != AssignmentState.SentBack
                && (assignment.State == AssignmentState.Done || assignment.PeriodEnds < today)
            )
            .OrderBy(assignment => assignment.Id)
            .Select(assignment => assignment.Id)
            .ToListAsync(stop);

    /// <summary>One statement, and one more for each kind of part that it has: most assignments have none or one.</summary>
    private async Task<Assignment?> One(
        Expression<Func<Assignment, bool>> which,
        CancellationToken stop
    )
    {
        var found = await db.Set<Assignment>()
            .Where(which)
            .Select(assignment => new
            {
                Itself = assignment,
                Cooperating = assignment.Cooperating.Any(),
                Requests = assignment.Requests.Any(),
                Extensions = assignment.Extensions.Any(),
                Waiting = assignment.Deliveries.Any(delivery =>
                    delivery.Verdict == DeliveryVerdict.Waiting
                ),
            })
            .SingleOrDefaultAsync(stop);
        if (found is null)
        {
            return null;
        }

        var parts = db.Entry(found.Itself);
        if (found.Cooperating)
        {
            await parts.Collection(assignment => assignment.Cooperating).LoadAsync(stop);
        }

        if (found.Requests)
        {
            await parts.Collection(assignment => assignment.Requests).LoadAsync(stop);
        }

        if (found.Extensions)
        {
            await parts.Collection(assignment => assignment.Extensions).LoadAsync(stop);
        }

        if (found.Waiting)
        {
            await parts
                .Collection(assignment => assignment.Deliveries)
                .Query()
                .Where(delivery => delivery.Verdict == DeliveryVerdict.Waiting)
                .LoadAsync(stop);
        }

        return found.Itself;
    }

    private IQueryable<Assignment> Whole() =>
        db.Set<Assignment>()
            .Include(assignment => assignment.Cooperating)
            .Include(assignment => assignment.Requests)
            .Include(assignment => assignment.Extensions)
            .Include(assignment =>
                assignment.Deliveries.Where(delivery => delivery.Verdict == DeliveryVerdict.Waiting)
            )
            .AsSplitQuery();
}
