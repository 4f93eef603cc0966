using Chutri.Assignments.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>Says in the preview of a reorganization in how many open assignments the successor will cooperate.</summary>
internal sealed class CountCooperations(AppDatabase db) : IReorganizationEffects
{
    public async Task<IReadOnlyList<OpenWork>> HeldOpenBy(
        IReadOnlyCollection<UnitId> units,
        CancellationToken stop
    ) =>
        [
            .. (
                await db.Set<Assignment>()
                    .Where(assignment =>
                        assignment.State != AssignmentState.Done
                        && assignment.State != AssignmentState.Withdrawn
                    )
                    .SelectMany(assignment => assignment.Cooperating)
                    .Where(cooperating => units.Contains(cooperating.Unit))
                    .GroupBy(cooperating => cooperating.Unit)
                    .Select(known => new { Unit = known.Key, Count = known.LongCount() })
                    .ToListAsync(stop)
            ).Select(known => new OpenWork(known.Unit, Cooperates(known.Count), known.Count)),
        ];

    private static Words Cooperates(long count) =>
        new(
            $"phối hợp trong {count} nhiệm vụ",
            count == 1 ? "cooperates in 1 assignment" : $"cooperates in {count} assignments"
        );
}
