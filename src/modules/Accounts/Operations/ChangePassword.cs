using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record ChangePasswordForm(string? Current, string? Password, string? Again)
{
    public Outcome<ChangePasswordRequest> Parse(
        AccountId account,
        string userName,
        SessionId? session = null
    )
    {
        var errors = new List<FieldError>();
        if (string.IsNullOrEmpty(Current))
        {
            errors.Add(
                new("current", new("Hãy nhập mật khẩu hiện tại.", "Enter the current password."))
            );
        }

        var password = NewPassword.Parse(Password, userName, "password");
        errors.AddRange(password.Refusal?.Fields ?? []);
        errors.AddRange(PasswordAgain.Check(Password, Again));
        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new ChangePasswordRequest(account, NewPassword.Typed(Current), password.Value)
            {
                Session = session,
            };
    }
}

/// <summary>What was typed twice must be the same; a program that sends it once (the API) leaves the second out.</summary>
internal static class PasswordAgain
{
    public static IEnumerable<FieldError> Check(string? password, string? again)
    {
        if (again is not null && again != password)
        {
            yield return new(
                "again",
                new("Hai lần nhập mật khẩu mới chưa giống nhau.", "The two entries differ.")
            );
        }
    }
}

internal sealed record ChangePasswordRequest(
    AccountId Account,
    string Current,
    NewPassword Password
)
{
    /// <summary>The session in which it is changed, which goes on; null for a program with a token.</summary>
    public SessionId? Session { get; init; }

    public PasswordCheck? Check { get; init; }

    public HashedPassword? Hashed { get; init; }
}

/// <summary>Wrong guesses of the current password count as failed sign-ins do, so they are an answer that is kept.</summary>
internal sealed class ChangePassword(AppDatabase db, AccountKeeper keeper, FailedTries failed)
    : IOperation<ChangePasswordRequest, ChangePasswordAnswer>,
        IPrepare<ChangePasswordRequest>
{
    public Act Act => AccountActs.Own;

    public async Task<ChangePasswordRequest> Prepare(
        ChangePasswordRequest request,
        CancellationToken stop
    )
    {
        var account = await db.FindAccount(request.Account, stop);
        return request with
        {
            Check = keeper.Check(account?.PasswordHash, request.Current),
            Hashed = keeper.Hash(request.Password.Text),
        };
    }

    public async Task<Outcome<ChangePasswordAnswer>> Run(
        ChangePasswordRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.FindAccount(request.Account, stop) is not { } account)
        {
            return AccountRefusals.NoSuchAccount;
        }

        if (account.IsLockedOut(now))
        {
            return AccountRefusals.LockedOut;
        }

        if (!keeper.IsRight(account, request.Check, request.Current))
        {
            await failed.Keep(account, caller, now);
            return new ChangePasswordAnswer(false, 0);
        }

        if (request.Current == request.Password.Text)
        {
            return AccountRefusals.SamePassword;
        }

        await keeper.SetPassword(account, request.Hashed!);
        await db.EndSessions(account.Id, request.Session, SessionEnd.PasswordChanged, now, stop);
        await db.CloseResetLinks(account, now, stop);
        db.Record(account.PasswordChosen(PasswordChange.ByOwner), caller, now);
        return new ChangePasswordAnswer(true, await db.CountUsableTokens(account.Id, now, stop));
    }
}

/// <param name="Right">Whether the current password was.</param>
/// <param name="TokensLeft">Programs go on with their tokens: whoever changes a password only now and then would break them unasked.</param>
internal sealed record ChangePasswordAnswer(bool Right, int TokensLeft)
{
    public Outcome<Done> AsOutcome() => Right ? new Done() : AccountRefusals.WrongCurrentPassword;
}
