using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

internal sealed record CorrectPersonRequest(PersonId Person, string Name, string? Reason);

/// <summary>The name was written wrongly, or changed by law.</summary>
internal sealed class CorrectPerson(AppDatabase db, PeopleReach reach)
    : IOperation<CorrectPersonRequest, Done>
{
    public Act Act => OrganizationActs.People;

    public async Task<Outcome<Done>> Run(
        CorrectPersonRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var person = await db.Set<Person>().SingleOrDefaultAsync(p => p.Id == request.Person, stop);
        if (person is null)
        {
            return OrganizationRefusals.PersonNotFound("");
        }

        if (await reach.RefusePerson(person, caller, now, stop) is { } refusal)
        {
            return refusal;
        }

        return person
            .Correct(request.Name, request.Reason)
            .Then<Done>(fact =>
            {
                db.Record(fact, caller, now);
                return default(Done);
            });
    }
}
