using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <summary>Whether the caller's post reaches the unit (or one of the units) that an act is about.</summary>
internal sealed class PeopleReach(AppDatabase db, UnitDirectory directory)
{
    public async Task<Refusal?> RefuseUnit(
        Act act,
        UnitId unit,
        Caller caller,
        CancellationToken stop
    ) =>
        await directory.Find(unit, stop) is not { } found ? OrganizationRefusals.UnitNotFound("")
        : caller.May(act, unit, [.. found.Lineage]) ? null
        : PlatformRefusals.OutOfReach(act, found.Name);

    /// <summary>Nobody gives or takes a role that stands over more than the own post does.</summary>
    /// <param name="over">The unit that the role stands over; null = the whole authority.</param>
    public async Task<Refusal?> RefuseOver(
        Act act,
        UnitId? over,
        Caller caller,
        CancellationToken stop
    ) =>
        over is { } unit ? await RefuseUnit(act, unit, caller, stop)
        : caller.Over is not null ? OrganizationRefusals.RoleOverWhole
        : null;

    /// <summary>Nobody gives oneself authority over work and people, as nobody delegates to oneself. An administrator's own reach bounds what an
    /// administrator could add to it.</summary>
    public static Refusal? RefuseOneself(Caller caller, PersonId person, Role role, string title) =>
        role is not (Role.Reader or Role.Officer or Role.Administrator) && caller.Hands.Have(person)
            ? OrganizationRefusals.NotForOneself(title)
            : null;

    /// <summary>
    /// Somebody who holds no post, today or later, is everybody's; otherwise one of the posts must be within reach. A post that
    /// begins next Monday counts. It is a post in the unit, not what the post stands over: whoever keeps the record of a unit may correct
    /// the name of whoever sits there. To get into an account takes more (docs/decisions/0018).
    /// </summary>
    public async Task<Refusal?> RefusePerson(
        Person person,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var units = await db.Set<Post>()
            .HeldFrom(now.Today)
            .Where(post => post.Person == person.Id)
            .Select(post => post.Unit)
            .ToListAsync(stop);
        Refusal? last = null;
        foreach (var unit in units)
        {
            last = await RefuseUnit(OrganizationActs.People, unit, caller, stop);
            if (last is null)
            {
                return null;
            }
        }

        return last;
    }
}
