using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>The authority gets its name, its root unit, its administrator and the account of that one. Once, whichever door comes first.</summary>
internal sealed class FirstAdministrator(
    AppDatabase db,
    AccountKeeper keeper,
    AuthorityFounding founding
)
{
    public async Task<Outcome<Account>> Make(
        FoundAuthorityRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.Set<Account>().AnyAsync(stop) || await db.Set<FirstStartMark>().AnyAsync(stop))
        {
            return AccountRefusals.FirstStartIsOver;
        }

        db.Add(new FirstStartMark { At = now.Utc });
        await db.SaveChangesAsync(stop);
        var founded = await founding.Found(request.Founding, caller, now, stop);
        if (founded.Refusal is { } refusal)
        {
            return refusal;
        }

        var account = Account.For(
            new(founded.Value.Person, request.Founding.PersonCode, request.Founding.PersonName),
            request.UserName,
            email: null,
            request.Language,
            now
        );
        await keeper.SetPassword(account, keeper.Hash(request.Password.Text));
        db.Add(account);
        db.Record(
            new AccountCreated(
                account.Id.Value,
                account.Person,
                account.PersonName,
                account.UserName
            ),
            caller,
            now
        );
        return account;
    }
}
