using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>Whether a link still opens, before a password is asked for.</summary>
internal sealed class ResetLinkReading(AppDatabase db, AuthorityClock clock)
{
    public async Task<Outcome<string>> UserNameOf(string secret, CancellationToken stop)
    {
        var hash = Secret.Hash(secret);
        var found = await (
            from link in db.Set<ResetLink>().AsNoTracking()
            join account in db.Set<Account>().AsNoTracking() on link.Account equals account.Id
            where link.Hash == hash
            select new { link, account.UserName }
        ).SingleOrDefaultAsync(stop);
        return found is not null && found.link.IsOpen(clock.Now())
            ? found.UserName
            : AccountRefusals.LinkClosed;
    }
}
