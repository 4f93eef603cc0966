using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Storage;

internal static class PasskeyQueries
{
    public static void RemovePasskey(
        this AppDatabase db,
        AccountPasskey passkey,
        Account account,
        Caller caller,
        Moment now
    )
    {
        db.Remove(passkey);
        db.Record(
            new PasskeyRemoved(account.Id.Value, account.Person, account.UserName, passkey.Name),
            caller,
            now
        );
    }

    /// <summary>The device is in other hands: none of the account's passkeys opens it any more.</summary>
    public static async Task RemovePasskeys(
        this AppDatabase db,
        Account account,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var all = await db.Set<AccountPasskey>()
            .Where(passkey => passkey.Account == account.Id)
            .ToListAsync(stop);
        foreach (var passkey in all)
        {
            db.RemovePasskey(passkey, account, caller, now);
        }
    }
}
