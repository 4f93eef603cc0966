using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record LockAccountForm(string? Reason)
{
    private const int LongestReason = 500;

    public Outcome<LockAccountRequest> Parse(string userName)
    {
        var reason = (Reason ?? "").Trim();
        return reason.Length is 0 or > LongestReason
            ? Refusal.Invalid(
                "reason",
                new(
                    "Hãy ghi lý do khóa tài khoản, ví dụ: nghỉ hưu từ 01/12/2026.",
                    "Write why the account is locked, for example: retired as of 01/12/2026."
                )
            )
            : new LockAccountRequest(userName, reason);
    }
}

internal sealed record LockAccountRequest(string UserName, string Reason);

/// <summary>Ends its sessions at once and closes its tokens for as long as it is locked; a link for a new password is closed for good.</summary>
internal sealed class LockAccount(AppDatabase db, ManagedAccounts accounts)
    : IOperation<LockAccountRequest, Done>
{
    public Act Act => AccountActs.Manage;

    public async Task<Outcome<Done>> Run(
        LockAccountRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await accounts.Find(request.UserName, caller, now, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal;
        }

        var account = found.Value;
        if (account.Person == caller.Person)
        {
            return AccountRefusals.OwnAccount;
        }

        var locked = account.Lock(request.Reason, now);
        if (locked.Refusal is { } already)
        {
            return already;
        }

        await db.CloseResetLinks(account, now, stop);
        await db.EndSessions(account.Id, null, SessionEnd.AccountLocked, now, stop);
        db.Record(locked.Value, caller, now);
        return new Done();
    }
}
