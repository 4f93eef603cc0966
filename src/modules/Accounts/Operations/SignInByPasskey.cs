using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <param name="Use">Checked against the public key before the turn to write.</param>
internal sealed record SignInByPasskeyRequest(PasskeyUse Use, SessionOrigin From);

internal sealed class SignInByPasskey(AppDatabase db, NewSessions sessions)
    : IOperation<SignInByPasskeyRequest, SignInAnswer>
{
    public Act Act => AccountActs.Enter;

    public async Task<Outcome<SignInAnswer>> Run(
        SignInByPasskeyRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var credential = request.Use.CredentialId;
        var passkey = await db.Set<AccountPasskey>()
            .SingleOrDefaultAsync(known => known.CredentialId == credential, stop);
        if (passkey is null || await db.FindAccount(passkey.Account, stop) is not { } account)
        {
            return PasskeyRefusals.NotKnown;
        }

        if (account.IsLocked)
        {
            return SignInAnswer.Locked;
        }

        if (passkey.Use(request.Use, now).Refusal is { } refusal)
        {
            return refusal;
        }

        return SignInAnswer.In(account, sessions.Begin(account, request.From, Door.Page, now));
    }
}
