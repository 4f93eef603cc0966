using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Chutri.Accounts.Storage;

/// <summary>
/// The framework's Identity over our accounts: its hashing, its lock-out, its security stamp. Two things differ: the moment is the
/// authority clock's (the framework reads the wall clock), and nothing is saved outside the operation's transaction.
/// </summary>
internal sealed class AccountKeeper(
    IUserStore<Account> store,
    IOptions<IdentityOptions> options,
    IPasswordHasher<Account> hasher,
    ILookupNormalizer normalizer,
    IdentityErrorDescriber errors,
    IServiceProvider services,
    ILogger<AccountKeeper> logger,
    UnknownPassword unknown,
    AuthorityClock clock
) : UserManager<Account>(store, options, hasher, [], [], normalizer, errors, services, logger)
{
    /// <summary>The password was parsed before (<see cref="NewPassword"/>); the stamp changes with it.</summary>
    public Task SetPassword(Account account, HashedPassword password)
    {
        account.KeepHash(password.Hash);
        return UpdateSecurityStampAsync(account);
    }

    public HashedPassword Hash(string password) =>
        new(password, PasswordHasher.HashPassword(null!, password));

    /// <summary>Takes as long for nobody as for a real account, so that time does not tell which user names exist.</summary>
    public PasswordCheck Check(string? hash, string password)
    {
        var known = hash ?? unknown.Hash(PasswordHasher);
        var answer = PasswordHasher.VerifyHashedPassword(null!, known, password);
        return new(
            hash,
            hash is not null && answer is not PasswordVerificationResult.Failed,
            answer is PasswordVerificationResult.SuccessRehashNeeded
                ? PasswordHasher.HashPassword(null!, password)
                : null
        );
    }

    /// <summary>What was found before the turn counts only for the password that the account still has.</summary>
    public bool IsRight(Account account, PasswordCheck? before, string password)
    {
        var check =
            before is not null && before.Hash == account.PasswordHash
                ? before
                : Check(account.PasswordHash, password);
        if (check.Better is { } better)
        {
            account.KeepHash(better);
        }

        return check.Right;
    }

    public override Task<bool> IsLockedOutAsync(Account user) =>
        Task.FromResult(user.IsLockedOut(clock.Now()));

    public override async Task<IdentityResult> AccessFailedAsync(Account user)
    {
        if (user.CountFailure() >= Options.Lockout.MaxFailedAccessAttempts)
        {
            var until = clock.Now().Utc + Options.Lockout.DefaultLockoutTimeSpan;
            await SetLockoutEndDateAsync(user, until);
            await ResetAccessFailedCountAsync(user);
        }

        return IdentityResult.Success;
    }

    protected override Task<IdentityResult> UpdateUserAsync(Account user) =>
        Task.FromResult(IdentityResult.Success);
}

/// <summary>User names are kept in lower case.</summary>
internal sealed class LowerCaseNames : ILookupNormalizer
{
    public string? NormalizeName(string? name) => UserName.Key(name);

    public string? NormalizeEmail(string? email) => UserName.Key(email);
}

/// <summary>A hash that nobody's password gives, made once.</summary>
internal sealed class UnknownPassword
{
    private string? hash;

    public string Hash(IPasswordHasher<Account> hasher) =>
        hash ??= hasher.HashPassword(null!, Secret.New());
}
