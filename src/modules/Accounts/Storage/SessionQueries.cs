using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Accounts.Storage;

internal static class SessionQueries
{
    /// <summary>Those that still let somebody in: the rule of <see cref="AccountSession.IsOpen"/> over many.</summary>
    public static IQueryable<AccountSession> Open(
        this IQueryable<AccountSession> sessions,
        SessionLimits limits,
        Moment now
    )
    {
        var usedSince = now.Utc - limits.Unused;
        return sessions.Where(session =>
            session.EndedAt == null && session.EndsAt > now.Utc && session.LastUsedAt > usedSince
        );
    }

    /// <summary>Whatever of an account is not ended yet ends; also what nobody could use any more.</summary>
    /// <param name="except">Goes on.</param>
    public static async Task<IReadOnlyList<AccountSession>> EndSessions(
        this AppDatabase db,
        AccountId account,
        SessionId? except,
        SessionEnd why,
        Moment now,
        CancellationToken stop
    )
    {
        var open = await db.Set<AccountSession>()
            .Where(session => session.Account == account && session.EndedAt == null)
            .ToListAsync(stop);
        open.RemoveAll(session => session.Id == except);
        foreach (var session in open)
        {
            session.End(why, now);
        }

        return open;
    }
}
