using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record AddPasskeyForm(string? Name)
{
    private const int LongestName = 100;

    public Outcome<string> Parse()
    {
        var name = (Name ?? "").Trim();
        return name.Length is 0 or > LongestName
            ? Refusal.Invalid("name", PasskeyRefusals.NameMissing(LongestName))
            : name;
    }
}

internal sealed record AddPasskeyRequest(AccountId Account, string Name, PasskeyCredential Made);

internal sealed class AddPasskey(AppDatabase db) : IOperation<AddPasskeyRequest, Done>
{
    public Act Act => AccountActs.Own;

    public async Task<Outcome<Done>> Run(
        AddPasskeyRequest request,
        Caller caller,
        Moment now,
        CancellationToken stop
    )
    {
        if (await db.FindAccount(request.Account, stop) is not { } account)
        {
            return AccountRefusals.NoSuchAccount;
        }

        var (passkey, added) = AccountPasskey.Add(account, request.Name, request.Made, now);
        db.Add(passkey);
        db.Record(added, caller, now);
        return new Done();
    }
}
