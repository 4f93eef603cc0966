using Chutri.Assignments.Model;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>Opens the occurrence of recurring work that follows, once: the database holds one row a series and number.</summary>
internal sealed class NextOccurrence(
    Issuing issuing,
    PersonDirectory directory,
    PeopleOfUnits people,
    Calendars calendars,
    Circle circle,
    Desk desk
)
{
    /// <returns>Whether one was opened.</returns>
    public async Task<bool> OpenAfter(Assignment last, Moment now, CancellationToken stop)
    {
        if (!last.NextIsDue(now.Today))
        {
            return false;
        }

        var accountable =
            await people.Still(last.Accountable, last.LeadUnit, default, now.Today, stop)
            ?? (await directory.HeadOf(last.LeadUnit, now.Today, stop))?.Id
            ?? last.Accountable;
        var deed = await desk.Deed(Caller.Program, now, stop, accountable);
        var code = await issuing.NextCode(now, stop);
        var (next, deadline) = last.OpenNext(
            code,
            Issuing.SearchTextOf(
                code,
                last.Title,
                last.Work,
                last.Deliverable,
                last.Source.Citation
            ),
            accountable,
            await calendars.InForce(stop),
            deed
        );
        await issuing.Keep(
            next,
            deadline,
            next.Limit is null ? [] : await circle.Of(last, stop),
            deed,
            stop
        );
        return true;
    }
}
