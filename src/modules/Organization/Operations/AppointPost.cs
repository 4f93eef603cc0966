using Chutri.Organization.Model;
using Chutri.Organization.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <param name="Over">The unit that the role stands over; null = the whole authority.</param>
internal sealed record AppointPostRequest(
    PersonId Person,
    UnitId Unit,
    string Title,
    Role Role,
    UnitId? Over,
    DateOnly From,
    DateOnly? Until,
    string? Decision
);

internal sealed class AppointPost(
    AppDatabase db,
    UnitDirectory directory,
    Editions editions,
    PeopleReach reach
) : IOperation<AppointPostRequest, PostId>
{
    public Act Act => OrganizationActs.People;

    public async Task<Outcome<PostId>> Run(
        AppointPostRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await editions.Guard(stop);
        var person = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == request.Person, stop);
        if (person is null)
        {
            return OrganizationRefusals.PersonNotFound("");
        }

        if (person.NameTakenOutOn is not null)
        {
            return OrganizationRefusals.NameIsTakenOut(person.Name);
        }

        if (await Refuse(request, person, caller, stop) is { } refusal)
        {
            return refusal;
        }

        var unit = (await directory.Find(request.Unit, stop))!;
        var post = Post.Of(
            request.Person,
            request.Unit,
            request.Title,
            request.Role,
            request.Over,
            request.From,
            request.Until
        );
        db.Add(post);
        db.Record(post.Appointed(person.Name, unit.Name, request.Decision), caller, now);
        return post.Id;
    }

    private async Task<Refusal?> Refuse(
        AppointPostRequest request,
        Person person,
        Caller caller,
        CancellationToken stop
    )
    {
        if (await reach.RefuseUnit(Act, request.Unit, caller, stop) is { } outOfReach)
        {
            return outOfReach;
        }

        if (await reach.RefuseOver(Act, request.Over, caller, stop) is { } overTooMuch)
        {
            return overTooMuch;
        }

        if (
            PeopleReach.RefuseOneself(caller, person.Id, request.Role, request.Title) is { } oneself
        )
        {
            return oneself;
        }

        var unit = (await directory.Find(request.Unit, stop))!;
        if (unit.Until is { } lastDay)
        {
            return OrganizationRefusals.UnitHasEnded(unit.Name, lastDay);
        }

        if (request.From < unit.From)
        {
            return OrganizationRefusals.NotYetActive(unit.Name, unit.From);
        }

        var sameTime = db.Set<Post>()
            .Where(post => post.Unit == request.Unit)
            .Where(post => request.Until == null || post.From <= request.Until)
            .Where(post => post.Until == null || post.Until >= request.From);
        var held = await sameTime
            .Where(post => post.Person == request.Person && post.Title == request.Title)
            .Where(post => post.Over == request.Over)
            .Select(post => (DateOnly?)post.From)
            .FirstOrDefaultAsync(stop);
        if (held is { } since)
        {
            return OrganizationRefusals.HoldsItAlready(person.Name, request.Title, since);
        }

        if (request.Role is not Role.Head)
        {
            return null;
        }

        var head = await sameTime
            .Where(post => post.Role == Role.Head)
            .Join(db.Set<Person>(), post => post.Person, p => p.Id, (_, p) => p.Name)
            .FirstOrDefaultAsync(stop);
        return head is null ? null : OrganizationRefusals.HasHead(unit.Name, head);
    }
}
