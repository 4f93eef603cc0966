using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>A corrected name is the name everywhere: in the list of accounts, in its search, in facts to come.</summary>
internal sealed class FollowCorrectedName(AppDatabase db, PersonDirectory people)
    : IListen<PersonCorrected>
{
    public async Task Hear(PersonCorrected fact, Caller caller, Moment now, CancellationToken stop)
    {
        var account = await db.Set<Account>()
            .SingleOrDefaultAsync(account => account.Person == fact.Person, stop);
        if (account is not null && await people.Find(fact.Person, stop) is { } person)
        {
            account.Take(new(person.Id, person.Code, fact.After));
        }
    }
}
