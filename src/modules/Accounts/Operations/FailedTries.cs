using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Chutri.Accounts.Operations;

internal sealed class FailedTries(
    AppDatabase db,
    AccountKeeper keeper,
    IOptions<IdentityOptions> options
)
{
    /// <summary>Counts a wrong password and leaves its fact.</summary>
    /// <returns>True where this one locked the account out.</returns>
    public async Task<bool> Keep(Account account, Caller caller, Moment now)
    {
        var tries = account.FailedTries + 1;
        await keeper.AccessFailedAsync(account);
        var lockedOut = account.IsLockedOut(now);
        db.Record(
            new SignInFailed(
                account.Id.Value,
                account.Person,
                account.UserName,
                tries,
                lockedOut ? (int)options.Value.Lockout.DefaultLockoutTimeSpan.TotalMinutes : null
            ),
            caller,
            now
        );
        return lockedOut;
    }
}
