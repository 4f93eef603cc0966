using Chutri.Accounts.Model;
using Chutri.Accounts.Storage;
using Chutri.Platform;

namespace Chutri.Accounts.Operations;

/// <param name="DeviceLost">Nothing waits for the link to be opened: sessions and passkeys end at once.</param>
internal sealed record MakeResetLinkRequest(string UserName, bool DeviceLost = false);

/// <param name="Path">The path of the page, with its secret; shown once.</param>
internal sealed record MadeResetLink(
    string UserName,
    string PersonName,
    string Path,
    DateTime EndsAt
);

internal sealed class MakeResetLink(AppDatabase db, ManagedAccounts accounts, EndingAtOnce ending)
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
        if (request.DeviceLost)
        {
            await db.RemovePasskeys(account, caller, now, stop);
            await ending.End(
                account,
                new(SessionEnd.EndedByAdministrator, null, TokensToo: false),
                caller,
                now,
                stop
            );
        }

        var secret = Secret.New();
        var link = ResetLink.Make(account, secret, now);
        db.Add(link);
        db.ActedOn(account);
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
