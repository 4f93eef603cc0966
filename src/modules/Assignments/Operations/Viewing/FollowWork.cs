using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Assignments.Operations;

/// <summary>
/// Limited work stays limited wherever it goes, and whoever it goes to is named by that: nobody holds what they cannot open. Those
/// who had it before stay named until the issuing side removes them.
/// </summary>
internal sealed class FollowWork(AppDatabase db, Circle circle, ViewLimits limits)
    : IListen<HandedToPerson>,
        IListen<AccountableNamed>,
        IListen<AssignmentRedirected>,
        IListen<AssignmentSentBack>,
        IListen<CooperationAsked>,
        IListen<CooperationHanded>,
        IListen<ResultDelivered>,
        IListen<ExtensionRequested>,
        IListen<AssignmentSucceeded>,
        IListen<DutyLeftBehind>
{
    public Task Hear(HandedToPerson fact, Caller caller, Moment now, CancellationToken stop) =>
        Follow(fact.Assignment.Id, caller, now, stop);

    public Task Hear(AccountableNamed fact, Caller caller, Moment now, CancellationToken stop) =>
        Follow(fact.Assignment.Id, caller, now, stop);

    public Task Hear(
        AssignmentRedirected fact,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) => Follow(fact.Assignment.Id, caller, now, stop);

    public Task Hear(AssignmentSentBack fact, Caller caller, Moment now, CancellationToken stop) =>
        Follow(fact.Assignment.Id, caller, now, stop);

    public Task Hear(CooperationAsked fact, Caller caller, Moment now, CancellationToken stop) =>
        Follow(fact.Assignment.Id, caller, now, stop);

    public Task Hear(CooperationHanded fact, Caller caller, Moment now, CancellationToken stop) =>
        Follow(fact.Assignment.Id, caller, now, stop);

    public Task Hear(ResultDelivered fact, Caller caller, Moment now, CancellationToken stop) =>
        Follow(fact.Assignment.Id, caller, now, stop);

    public Task Hear(ExtensionRequested fact, Caller caller, Moment now, CancellationToken stop) =>
        Follow(fact.Assignment.Id, caller, now, stop);

    public Task Hear(AssignmentSucceeded fact, Caller caller, Moment now, CancellationToken stop) =>
        Follow(fact.Assignment.Id, caller, now, stop);

    public async Task Hear(DutyLeftBehind fact, Caller caller, Moment now, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop); // whoever answers now was named by another listener
        await Follow(new AssignmentId(fact.Subject), caller, now, stop);
    }

    private async Task Follow(AssignmentId id, Caller caller, Moment now, CancellationToken stop)
    {
        var assignment =
            db.Set<Assignment>().Local.FirstOrDefault(known => known.Id == id)
            ?? await db.Set<Assignment>().SingleOrDefaultAsync(known => known.Id == id, stop);
        if (assignment?.Limit is null)
        {
            return;
        }

        var viewers = await circle.Of(assignment, stop);
        List<PersonId> added = [.. (await circle.Parties(assignment, now, stop)).Except(viewers)];
        if (added.Count > 0)
        {
            limits.Name(assignment.Id.Value, added);
            db.Record(
                new ViewersFollowed(assignment.Ref, await circle.Named(added, stop)),
                caller,
                now
            );
        }
    }
}
