using System.Linq.Expressions;
using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal enum AccountState
{
    Open,
    Locked,
    LockedOut,
    NotYetUsed,
}

/// <summary>What state an account is in: one rule, read by the database and by the program alike.</summary>
internal static class AccountStates
{
    public static AccountState StateAt(this Account account, Moment now) =>
        At(now).Compile(preferInterpretation: true)(account);

    /// <param name="state">Null = any.</param>
    public static IQueryable<Account> In(
        this IQueryable<Account> accounts,
        AccountState? state,
        Moment now
    )
    {
        if (state is not { } wanted)
        {
            return accounts;
        }

        var at = At(now);
        return accounts.Where(
            Expression.Lambda<Func<Account, bool>>(
                Expression.Equal(at.Body, Expression.Constant(wanted)),
                at.Parameters
            )
        );
    }

    private static Expression<Func<Account, AccountState>> At(Moment now)
    {
        var utc = now.Utc;
        return account =>
            account.LockedAt != null ? AccountState.Locked
            : account.LockedOutUntil > utc ? AccountState.LockedOut
            : account.LastSignedInAt == null ? AccountState.NotYetUsed
            : AccountState.Open;
    }
}
