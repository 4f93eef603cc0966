using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <param name="Kept">The session that goes on; null = all end.</param>
/// <param name="TokensToo">Programs with a token are turned away too.</param>
internal sealed record SignOutEverywhereRequest(AccountId Account, SessionId? Kept, bool TokensToo);

internal sealed class SignOutEverywhere(AppDatabase db, EndingAtOnce ending)
    : IOperation<SignOutEverywhereRequest, EndedSessions>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<EndedSessions>> Run(
        SignOutEverywhereRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    ) =>
        await db.FindAccount(request.Account, stop) is { } account
            ? await ending.End(
                account,
                new(SessionEnd.EndedByOwner, request.Kept, request.TokensToo),
                caller,
                now,
                stop
            )
            : AccountRefusals.NoSuchAccount;
}
