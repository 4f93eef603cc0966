using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Operations;

internal sealed record SessionRow(
    Guid Id,
    WayIn Way,
    Words Device,
    string Address,
    DateTime BegunAt,
    DateTime LastUsedAt,
    DateTime EndsAt
);

/// <summary>Where an account is signed in now, last used first: one person's few browsers.</summary>
internal sealed class FindSessions(AppDatabase db, SessionLimits limits, AuthorityClock clock)
{
    public async Task<IReadOnlyList<SessionRow>> Run(AccountId account, CancellationToken stop) =>
        [
            .. (
                await db.Set<AccountSession>()
                    .AsNoTracking()
                    .Where(session => session.Account == account)
                    .Open(limits, clock.Now())
                    .OrderByDescending(session => session.LastUsedAt)
                    .ThenByDescending(session => session.Id)
                    .ToListAsync(stop)
            ).Select(session => new SessionRow(
                session.Id.Value,
                session.Way,
                Device.Of(session.UserAgent),
                session.Address,
                session.BegunAt,
                session.LastUsedAt,
                session.EndsAt
            )),
        ];
}
