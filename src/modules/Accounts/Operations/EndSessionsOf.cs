using Chutri.Accounts.Model;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record EndSessionsOfRequest(string UserName, bool TokensToo);

/// <summary>By an administrator: the person's telephone was lost, or a stranger sits at the computer.</summary>
internal sealed class EndSessionsOf(ManagedAccounts accounts, EndingAtOnce ending)
    : IOperation<EndSessionsOfRequest, EndedSessions>
{
    public Act Act => AccountActs.Manage;

    public async Task<Outcome<EndedSessions>> Run(
        EndSessionsOfRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        var found = await accounts.Find(request.UserName, caller, now, stop);
        return found.Refusal is { } refusal
            ? refusal
            : await ending.End(
                found.Value,
                new(SessionEnd.EndedByAdministrator, null, request.TokensToo),
                caller,
                now,
                stop
            );
    }
}
