using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

/// <summary>Locking an account, with a reason, and unlocking it.</summary>
internal static class LockRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(AccountUrls.List + "/{userName}/lock", ConfirmLock);
        pages.MapPost(AccountUrls.List + "/{userName}/lock", Lock);
        pages.MapPost(AccountUrls.List + "/{userName}/unlock", Unlock);
    }

    private static async Task<IResult> ConfirmLock(
        string userName,
        HttpContext context,
        Caller caller,
        ShowAccount show,
        CancellationToken stop
    ) =>
        (await show.Run(userName, caller, stop)).Answer(
            context,
            account => LockPage(context, account, FormEntry.Empty)
        );

    private static async Task<IResult> Lock(
        string userName,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ShowAccount show,
        LockAccount lockAccount,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var found = await show.Run(userName, caller, stop);
        if (found.Refusal is { } hidden)
        {
            return hidden.Answer(context);
        }

        var request = new LockAccountForm(entry.Text("reason")).Parse(userName);
        var outcome = await runner.Run(lockAccount, request, caller, stop);
        return outcome.Match(
            _ => Pages.GoTo(context, AccountUrls.Account(userName), Told.Done(AdminWords.Locked)),
            refusal => LockPage(context, found.Value, entry.With(refusal))
        );
    }

    private static async Task<IResult> Unlock(
        string userName,
        HttpContext context,
        Caller caller,
        UnlockAccount unlock,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(unlock, new(userName), caller, stop);
        return Pages.GoTo(
            context,
            AccountUrls.Account(userName),
            outcome.Match(_ => Told.Done(AdminWords.Unlocked), Told.Refused)
        );
    }

    private static IResult LockPage(HttpContext context, AccountView account, FormEntry entry) =>
        Pages.Show<LockAccountPage>(
            context,
            new LockAccountModel(account.UserName, account.Person.Name, entry),
            AdminWords.Lock,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
