using Chutri.Accounts;
using Chutri.Accounts.Operations;
using Chutri.Platform;

namespace Chutri.Demonstration.Telling;

internal sealed class OpenAccounts(AccountsOf accounts)
    : IOperation<IReadOnlyList<NewAccount>, Done>
{
    public Act Act => AccountActs.Manage;

    public async Task<Outcome<Done>> Run(
        IReadOnlyList<NewAccount> owners,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        await accounts.OpenForDemonstration(owners, DemonstrationAccounts.Password, caller, now);
        return new Done();
    }
}
