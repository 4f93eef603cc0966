using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record SetPasswordByLinkForm(string? Password, string? Again)
{
    public Outcome<SetPasswordByLinkRequest> Parse(string secret, Door door)
    {
        var password = NewPassword.Parse(Password, "", "password");
        List<FieldError> errors =
        [
            .. password.Refusal?.Fields ?? [],
            .. PasswordAgain.Check(Password, Again),
        ];
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new SetPasswordByLinkRequest(secret, password.Value, door);
    }
}

internal sealed record SetPasswordByLinkRequest(string Secret, NewPassword Password, Door Door)
{
    public HashedPassword? Hashed { get; init; }
}

/// <summary>As after a reset by an administrator, all sessions and all access tokens end.</summary>
internal sealed class SetPasswordByLink(AppDatabase db, AccountKeeper keeper)
    : IOperation<SetPasswordByLinkRequest, Done>,
        IPrepare<SetPasswordByLinkRequest>
{
    public Act Act => AccountActs.Enter;

    public Task<SetPasswordByLinkRequest> Prepare(
        SetPasswordByLinkRequest request,
        CancellationToken stop
    ) => Task.FromResult(request with { Hashed = keeper.Hash(request.Password.Text) });

    public async Task<Outcome<Done>> Run(
        SetPasswordByLinkRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var hash = Secret.Hash(request.Secret);
        var link = await db.Set<ResetLink>().SingleOrDefaultAsync(l => l.Hash == hash, stop);
        if (link is null || !link.IsOpen(now))
        {
            return AccountRefusals.LinkClosed;
        }

        var account = (await db.FindAccount(link.Account, stop))!;
        if (
            NewPassword.Parse(request.Password.Text, account.UserName, "password").Refusal is
            { } weak
        )
        {
            return weak;
        }

        await db.CloseResetLinks(account, now, stop);
        await keeper.SetPassword(account, request.Hashed!);
        await db.EndSessions(account.Id, null, SessionEnd.PasswordReset, now, stop);
        var owner = OwnCaller.Of(account, request.Door);
        await db.RevokeTokens(account, owner, now, stop);
        db.Record(account.PasswordChosen(PasswordChange.ByLink), owner, now);
        return new Done();
    }
}
