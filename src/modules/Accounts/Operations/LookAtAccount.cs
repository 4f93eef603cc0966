using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <summary>An account for whoever manages it; each look leaves a fact.</summary>
internal sealed class LookAtAccount(ShowAccount show, NoteAccountLook note, OperationRunner runner)
{
    public async Task<Outcome<AccountView>> Run(
        string userName,
        Caller caller,
        CancellationToken stop
    )
    {
        var found = await show.Run(userName, caller, stop);
        return found.Refused || found.Value.Person.Id == caller.Person
            ? found
            : (await runner.Run(note, found.Value, caller, stop)).Then(_ => found);
    }
}
