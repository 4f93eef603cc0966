using Chutri.Organization.Model;
using Chutri.Organization.Operations;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization;

/// <summary>
/// Carries out what was planned for today or earlier, each in a transaction of its own. The host calls it at start and every
/// minute; calling it twice, or on two nodes at once, does nothing twice.
/// </summary>
public sealed class DueReorganizations : IDueWork
{
    private readonly AppDatabase db;
    private readonly AuthorityClock clock;
    private readonly OperationRunner runner;
    private readonly CarryOutReorganization carryOut;
    private readonly NoteStuckReorganization noteStuck;

    internal DueReorganizations(
        AppDatabase db,
        AuthorityClock clock,
        OperationRunner runner,
        CarryOutReorganization carryOut,
        NoteStuckReorganization noteStuck
    ) =>
        (this.db, this.clock, this.runner, this.carryOut, this.noteStuck) = (
            db,
            clock,
            runner,
            carryOut,
            noteStuck
        );

    public string Name => "organization-due-reorganizations";

    public Words Title { get; } =
        new("thực hiện việc sắp xếp tổ chức đã đến ngày", "carry out reorganizations on their day");

    /// <returns>How many were carried out by this call.</returns>
    public async Task<int> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<Reorganization>()
            .Where(plan => plan.State == ReorganizationState.Planned && plan.On <= today)
            .OrderBy(plan => plan.On)
            .ThenBy(plan => plan.Id)
            .Select(plan => plan.Id)
            .ToListAsync(stop);
        var done = 0;
        foreach (var plan in due)
        {
            var outcome = await runner.Run(carryOut, plan, Caller.Program, stop);
            if (outcome.Refusal is { } refusal)
            {
                await runner.Run(noteStuck, new(plan, refusal.Sentence), Caller.Program, stop);
            }
            else if (outcome.Value)
            {
                done++;
            }
        }

        return done;
    }
}
