using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record SignInForm(string? UserName, string? Password)
{
    public Outcome<SignInRequest> Parse(Door door, SessionOrigin from)
    {
        var password = NewPassword.Typed(Password);
        var errors = new List<FieldError>();
        if (string.IsNullOrWhiteSpace(UserName))
        {
            errors.Add(new("userName", new("Hãy nhập tên đăng nhập.", "Enter the user name.")));
        }

        if (password.Length == 0)
        {
            errors.Add(new("password", new("Hãy nhập mật khẩu.", "Enter the password.")));
        }

        return errors.Count > 0
            ? Refusal.Invalid(errors)
            : new SignInRequest(UserName!, password, door) { From = from };
    }
}

internal sealed record SignInRequest(string UserName, string Password, Door Door)
{
    public SessionOrigin From { get; init; } = SessionOrigin.Unknown;

    public PasswordCheck? Check { get; init; }
}

/// <summary>
/// A wrong password is an answer and not a refusal: the failed try is kept, and what is refused leaves nothing behind.
/// </summary>
internal sealed class SignIn(AccountKeeper keeper, FailedTries failed, NewSessions sessions)
    : IOperation<SignInRequest, SignInAnswer>,
        IPrepare<SignInRequest>
{
    public Act Act => AccountActs.Enter;

    public async Task<SignInRequest> Prepare(SignInRequest request, CancellationToken stop)
    {
        var account = await keeper.FindByNameAsync(request.UserName);
        return request with { Check = keeper.Check(account?.PasswordHash, request.Password) };
    }

    public async Task<Outcome<SignInAnswer>> Run(
        SignInRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await keeper.FindByNameAsync(request.UserName) is not { } account)
        {
            return SignInAnswer.Wrong;
        }

        if (account.IsLockedOut(now))
        {
            return SignInAnswer.LockedOut(account);
        }

        if (!keeper.IsRight(account, request.Check, request.Password))
        {
            return await failed.Keep(account, caller, now)
                ? SignInAnswer.LockedOut(account)
                : SignInAnswer.Wrong;
        }

        if (account.IsLocked)
        {
            return SignInAnswer.Locked;
        }

        account.ForgetFailures();
        return SignInAnswer.In(account, sessions.Begin(account, request.From, request.Door, now));
    }
}

internal enum SignInResult
{
    In,
    WrongPassword,
    LockedOut,
    Locked,
}

/// <param name="Until">The end of the lock-out, where there is one.</param>
/// <param name="Entry">What the session is made from, where the password was right.</param>
internal sealed record SignInAnswer(SignInResult Result, DateTime? Until, SessionEntry? Entry)
{
    /// <summary>The language the person chose last.</summary>
    public Language Language { get; init; }

    public static SignInAnswer Wrong { get; } = new(SignInResult.WrongPassword, null, null);

    public static SignInAnswer Locked { get; } = new(SignInResult.Locked, null, null);

    public static SignInAnswer LockedOut(Account account) =>
        new(SignInResult.LockedOut, account.LockedOutUntil, null);

    public static SignInAnswer In(Account account, SessionEntry entry) =>
        new(SignInResult.In, null, entry) { Language = account.Language };
}
