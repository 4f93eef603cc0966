using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

internal sealed record MakeResetLinkRequest(string UserName);

/// <param name="Path">The path of the page, with its secret; shown once.</param>
internal sealed record MadeResetLink(
    string UserName,
    string PersonName,
    string Path,
    DateTime EndsAt
);

internal sealed class MakeResetLink(AppDatabase db, ManagedAccounts accounts)
    : IOperation<MakeResetLinkRequest, MadeResetLink>
{
    public Act Act => AccountActs.Manage;

    public async Task<Outcome<MadeResetLink>> Run(
        MakeResetLinkRequest request,
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
        await db.CloseResetLinks(account, now, stop);
        var secret = Secret.New();
        var link = ResetLink.Make(account, secret, now);
        db.Add(link);
        db.Record(
            new ResetLinkMade(
                account.Id.Value,
                account.Person,
                account.PersonName,
                account.UserName,
                ResetLink.OpenForHours
            ),
            caller,
            now
        );
        return new MadeResetLink(
            account.UserName,
            account.PersonName,
            "/reset/" + secret,
            link.EndsAt
        );
    }
}
