using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

/// <summary>One account: its state, its person, what happened to it.</summary>
internal static class OneAccountRoutes
{
    private const int FactsShown = 30;

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(AccountUrls.List + "/{userName}", Show);
    }

    private static async Task<IResult> Show(
        string userName,
        HttpContext context,
        Caller caller,
        LookAtAccount show,
        FindSessions sessions,
        FactReading facts,
        AuthorityClock clock,
        CancellationToken stop
    )
    {
        var found = await show.Run(userName, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var account = found.Value;
        var happened = await facts.About(account.Id, caller, FactsShown, null, stop);
        var model = new OneAccountModel(
            account.UserName,
            account.Person.Name,
            "/people/" + account.Person.Id.Value,
            account.Email,
            AdminWords.StateName(account.State),
            account.LockedBecause,
            account.State is not AccountState.Locked && account.Person.Id != caller.Person,
            account.State is AccountState.Locked or AccountState.LockedOut,
            account.MustChangePassword,
            clock.LocalOf(account.MadeAt),
            account.LastSignedInAt is { } at ? clock.LocalOf(at) : null,
            [.. account.Person.PostsOn(clock.Now().Today).Select(post => post.Title)],
            SessionRoutes.Lines(await sessions.Run(new(account.Id), stop), null, clock),
            FactView.Of(happened, clock)
        );
        return Pages.Show<OneAccountPage>(
            context,
            model,
            AccountWords.ForAccount(account.UserName)
        );
    }
}
