using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record RevokeTokenRequest(AccountId Account, TokenId Token);

internal sealed class RevokeToken(AppDatabase db) : IOperation<RevokeTokenRequest, Done>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<Done>> Run(
        RevokeTokenRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var token = await db.Set<AccessToken>()
            .SingleOrDefaultAsync(
                mine => mine.Id == request.Token && mine.Account == request.Account,
                stop
            );
        if (token is null || caller.Person is not { } person)
        {
            return AccountRefusals.NoSuchToken;
        }

        return token
            .Revoke(person, now)
            .Then<Done>(revoked =>
            {
                db.Record(revoked, caller, now);
                return new Done();
            });
    }
}
