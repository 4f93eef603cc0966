using Chutri.Duties.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Duties.Operations;

/// <summary>
/// Whoever holds open work or answers for it is still needed by name, and so is who waits for an answer about the own data. What is
/// owed for somebody's unit is not owed to the person who asked for it.
/// </summary>
internal sealed class RefuseWhileHolding(AppDatabase db) : ITakeNamesOut
{
    public Task<IReadOnlyList<PersonWord>> Words(PersonId person, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<PersonWord>>([]);

    public async Task<Refusal?> Refuse(PersonId person, CancellationToken stop)
    {
        var open = db.Set<Duty>()
            .Where(duty => duty.ClosedAt == null)
            .Where(duty =>
                duty.HolderPerson == person
                || duty.Accountable == person
                || (duty.OwedToPerson == person && duty.Kind == DutyKind.Correction)
            );
        var count = await open.CountAsync(stop);
        return count == 0
            ? null
            : DutiesRefusals.StillHolds(
                count,
                await open.OrderBy(duty => duty.Code).Select(duty => duty.Code).FirstAsync(stop)
            );
    }

    public Task<IReadOnlyList<GoesWithName>> Goes(PersonId person, CancellationToken stop) =>
        Task.FromResult<IReadOnlyList<GoesWithName>>([]);

    public Task TakeOut(PersonId person, NameMark mark, Moment now, CancellationToken stop) =>
        Task.CompletedTask;
}
