using Chutri.Organization.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Organization.Operations;

internal sealed record RegisterPersonRequest(string Code, string Name);

internal sealed class RegisterPerson(AppDatabase db) : IOperation<RegisterPersonRequest, PersonId>
{
    public Act Act => OrganizationActs.People;

    public async Task<Outcome<PersonId>> Run(
        RegisterPersonRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var holder = await db.Set<Person>()
            .Where(person => person.Code == request.Code)
            .Select(person => person.Name)
            .SingleOrDefaultAsync(stop);
        if (holder is not null)
        {
            return OrganizationRefusals.CodeTaken(request.Code, holder);
        }

        var person = Person.Named(request.Code, request.Name);
        db.Add(person);
        db.Record(person.Registered(), caller, now);
        return person.Id;
    }
}
