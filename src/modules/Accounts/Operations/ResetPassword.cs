using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <param name="DeviceLost">The passkeys of the account go too.</param>
internal sealed record ResetPasswordRequest(string UserName, bool DeviceLost = false)
{
    public HashedPassword? Initial { get; init; }
}

/// <summary>A new initial password, shown once; the old one, all sessions and all access tokens end.</summary>
internal sealed class ResetPassword(AppDatabase db, AccountKeeper keeper, ManagedAccounts accounts)
    : IOperation<ResetPasswordRequest, OpenedAccount>,
        IPrepare<ResetPasswordRequest>
{
    public Act Act => AccountActs.Manage;

    public Task<ResetPasswordRequest> Prepare(
        ResetPasswordRequest request,
        CancellationToken stop
    ) => Task.FromResult(request with { Initial = keeper.Hash(InitialPassword.New()) });

    public async Task<Outcome<OpenedAccount>> Run(
        ResetPasswordRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await accounts.Find(request.UserName, caller, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var account = found.Value;
        var password = request.Initial!;
        await keeper.SetPassword(account, password);
        account.RequireNewPassword();
        await db.RevokeTokens(account, caller, now, stop);
        await db.CloseResetLinks(account, now, stop);
        await db.EndSessions(account.Id, null, SessionEnd.PasswordReset, now, stop);
        if (request.DeviceLost)
        {
            await db.RemovePasskeys(account, caller, now, stop);
        }

        db.Record(
            new PasswordReset(
                account.Id.Value,
                account.Person,
                account.PersonName,
                account.UserName
            ),
            caller,
            now
        );
        return new OpenedAccount(account.Id, account.UserName, account.PersonName, password.Text);
    }
}
