using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Organization;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <param name="Provider">Its name, as people read it.</param>
/// <param name="Claimed">What the provider says of the person; an e-mail address has been verified.</param>
internal sealed record SignInBySignOnRequest(
    string Provider,
    string Claimed,
    SignOnMatch Match,
    SessionOrigin From
);

/// <summary>
/// Somebody whom the provider has let in. The password plays no part: neither a lock-out after wrong ones nor the rule that an
/// initial one must be changed.
/// </summary>
internal sealed class SignInBySignOn(AppDatabase db, PersonDirectory people, NewSessions sessions)
    : IOperation<SignInBySignOnRequest, SignInAnswer>
{
    public Act Act => AccountActs.Enter;

    public async Task<Outcome<SignInAnswer>> Run(
        SignInBySignOnRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await Find(request, stop) is not { } account)
        {
            return SignOnRefusals.NoAccount(request.Provider, request.Claimed);
        }

        return account.IsLocked
            ? SignInAnswer.Locked
            : SignInAnswer.In(account, sessions.Begin(account, request.From, Door.Page, now));
    }

    private async Task<Account?> Find(SignInBySignOnRequest request, CancellationToken stop)
    {
        switch (request.Match)
        {
            case SignOnMatch.Email:
                return await OfEmail(request.Claimed, stop);
            case SignOnMatch.PersonCode:
                return await people.FindByCode(request.Claimed, stop) is { } person
                    ? await db.Set<Account>()
                        .SingleOrDefaultAsync(account => account.Person == person.Id, stop)
                    : null;
            default:
                return await db.FindAccount(request.Claimed, stop);
        }
    }

    /// <summary>Only where the address is one account's alone: shared by two it tells neither.</summary>
    private async Task<Account?> OfEmail(string email, CancellationToken stop)
    {
        var key = email.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // the database's lower(), over which there is an index
        var found = await db.Set<Account>()
            .Where(account => account.Email != null && account.Email.ToLower() == key)
            .Take(2)
            .ToListAsync(stop);
#pragma warning restore CA1304, CA1311, CA1862
        return found is [var one] ? one : null;
    }
}
