using Chutri.Assignments.Model;
using Chutri.Assignments.Storage;
using Chutri.Organization;
using Chutri.Platform;

namespace Chutri.Assignments.Operations;

/// <summary>Lays an assignment before a verb: the assignment itself, who acts, and what everybody is called.</summary>
internal sealed class Desk(
    AssignmentStore store,
    UnitDirectory units,
    PersonDirectory people,
    AuthorityClock clock
)
{
    /// <param name="named">People whom the fact or a refusal will name, beside those of the assignment.</param>
    public async Task<Outcome<OnDesk>> Take(
        string code,
        Caller caller,
        Moment now,
        CancellationToken stop,
        params IEnumerable<PersonId?> named
    )
    {
        if (await store.Find(code, stop) is not { } assignment)
        {
            return AssignmentRefusals.NotFound(code);
        }

        var deed = await Deed(
            caller,
            now,
            stop,
            [.. named, assignment.Accountable, assignment.IssuerPerson]
        );
        return new OnDesk(assignment, deed);
    }

    public async Task<Deed> Deed(
        Caller caller,
        Moment now,
        CancellationToken stop,
        params IEnumerable<PersonId?> named
    ) =>
        new(
            caller,
            now,
            clock.Zone,
            new(await units.Names(stop), await people.Names(named.OfType<PersonId>(), stop))
        );
}

internal sealed record OnDesk(Assignment Assignment, Deed Deed);
