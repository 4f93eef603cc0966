using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Storage;

/// <summary>Whether somebody can sign in at all. Accounts are never removed, so once seen it holds for good.</summary>
internal sealed class FirstStartWatch
{
    private volatile bool over;

    public async ValueTask<bool> IsOver(AppDatabase db, CancellationToken stop) =>
        over || (over = await db.Set<Account>().AnyAsync(stop));
}
