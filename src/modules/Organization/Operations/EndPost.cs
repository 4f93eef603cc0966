using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

/// <param name="LastDay">The last day on which the post is held.</param>
internal sealed record EndPostRequest(PostId Post, DateOnly LastDay, string? Reason);

internal sealed class EndPost(AppDatabase db, UnitDirectory directory, PeopleReach reach)
    : IOperation<EndPostRequest, Done>
{
    public Act Act => OrganizationActs.People;

    public async Task<Outcome<Done>> Run(
        EndPostRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var post = await db.Set<Post>().SingleOrDefaultAsync(p => p.Id == request.Post, stop);
        if (post is null)
        {
            return OrganizationRefusals.PostNotFound;
        }

        if (await reach.RefuseUnit(Act, post.Unit, caller, stop) is { } refusal)
        {
            return refusal;
        }

        if (await reach.RefuseOver(Act, post.Over, caller, stop) is { } overTooMuch)
        {
            return overTooMuch;
        }

        var person = await db.Set<Person>()
            .Where(p => p.Id == post.Person)
            .Select(p => p.Name)
            .SingleAsync(stop);
        var unit = (await directory.Find(post.Unit, stop))!;
        return post.EndOn(request.LastDay, person, unit.Name, request.Reason)
            .Then<Done>(fact =>
            {
                db.Record(fact, caller, now);
                return default(Done);
            });
    }
}
