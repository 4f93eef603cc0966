using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

/// <summary>
/// What a session says of its browser and its network address is kept for 90 days after its end and no longer; that somebody
/// signed in stays as a fact.
/// </summary>
internal sealed class ForgetOldSessions(AppDatabase db, AuthorityClock clock) : IDueWork
{
    internal const int KeptForDays = 90;

    public string Name => "accounts-forget-old-sessions";

    public Words Title { get; } =
        new("xóa nơi đăng nhập của các phiên đã cũ", "forget where old sessions were");

    public async Task<int> CarryOut(CancellationToken stop)
    {
        var before = clock.Now().Utc.AddDays(-KeptForDays);
        var old = db.Set<AccountSession>().Where(session => session.EndsAt < before);
        return await old.AnyAsync(stop) ? await old.ExecuteDeleteAsync(stop) : 0;
    }
}
