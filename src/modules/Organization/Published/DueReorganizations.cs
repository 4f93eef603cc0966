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

    public async Task<DueOutcome> CarryOut(CancellationToken stop)
    {
        var today = clock.Now().Today;
        var due = await db.Set<Reorganization>()
            .Where(plan => plan.State == ReorganizationState.Planned && plan.On <= today)
            .OrderBy(plan => plan.On)
            .ThenBy(plan => plan.Id)
            .Select(plan => plan.Id)
            .ToListAsync(stop);
        return await DueOutcome.Each(due, plan => CarryOut(plan, stop), stop);
    }

    /// <summary>What a rule stops is told on the plan itself; what could not be written just now is left to the next minute.</summary>
    private async Task<Outcome<int>> CarryOut(Guid plan, CancellationToken stop)
    {
        var outcome = await runner.Run(carryOut, plan, Caller.Program, stop);
        if (outcome.Refusal is { Kind: not RefusalKind.Busy } refusal)
        {
            var noted = await runner.Run(
                noteStuck,
                new(plan, refusal.Sentence),
                Caller.Program,
                stop
            );
            return noted.Then<int>(_ => 0);
        }

        return outcome.Then<int>(done => done ? 1 : 0);
    }
}
