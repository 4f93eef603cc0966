using Chutri.Assignments.Model;
using Chutri.Assignments.Storage;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>A unit ended: its successor takes its place in every open assignment. The duties have been moved by their own module.</summary>
internal sealed class SucceedUnits(
    AppDatabase db,
    AssignmentStore store,
    PersonDirectory people,
    DutyBook book,
    Desk desk
) : IListen<UnitSucceeded>
{
    public async Task Hear(UnitSucceeded fact, Caller caller, Moment now, CancellationToken stop)
    {
        var head = (await people.HeadOf(fact.To, now.Today, stop))?.Id;
        var open = await store.OpenOf(fact.From, stop);
        var deed = await desk.Deed(
            caller,
            now,
            stop,
            [head, .. open.Select(assignment => (PersonId?)assignment.Accountable)]
        );
        foreach (var assignment in open)
        {
            await Succeed(assignment, fact, head, deed, stop);
        }
    }

    private async Task Succeed(
        Assignment assignment,
        UnitSucceeded fact,
        PersonId? head,
        Deed deed,
        CancellationToken stop
    )
    {
        var led = assignment.LeadUnit == fact.From;
        if (led && assignment.StopCooperatingWith(fact.To))
        {
            await db.SaveChangesAsync(stop);
        }

        var accountable = led ? head ?? assignment.Accountable : assignment.Accountable;
        var fallen = assignment.Succeed(fact.From, fact.To, accountable, deed);
        foreach (var request in fallen)
        {
            var withdrawn = await book.Withdraw(request.Duty, fact.Decision, deed.Now, stop);
            if (withdrawn.Refused)
            {
                throw new InvalidOperationException(withdrawn.Refusal!.Code);
            }
        }

        db.Record(
            new AssignmentSucceeded(
                assignment.Ref,
                fact.From,
                fact.FromName,
                fact.To,
                fact.ToName,
                led ? deed.Names.Of(accountable) : null,
                fact.Decision
            ),
            deed.By,
            deed.Now
        );
    }
}
