using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

/// <summary>An administrator ends all sessions of an account.</summary>
internal static class EndSessionsRoutes
{
    private const string Path = AccountUrls.List + "/{userName}/end-sessions";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Path, Confirm);
        pages.MapPost(Path, End);
    }

    private static async Task<IResult> Confirm(
        string userName,
        HttpContext context,
        Caller caller,
        ShowAccount show,
        FindSessions sessions,
        CancellationToken stop
    )
    {
        var found = await show.Run(userName, caller, stop);
        if (found.Refusal is { } refusal)
        {
            return refusal.Answer(context);
        }

        var account = found.Value;
        var open = await sessions.Run(new(account.Id), stop);
        return Pages.Show<EndSessionsPage>(
            context,
            new EndSessionsModel(account.UserName, account.Person.Name, open.Count),
            SessionWords.EndAll
        );
    }

    private static async Task<IResult> End(
        string userName,
        FormEntry entry,
        HttpContext context,
        Caller caller,
        EndSessionsOf endSessions,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var outcome = await runner.Run(
            endSessions,
            new(userName, entry.Ticked("tokensToo")),
            caller,
            stop
        );
        return outcome.Answer(
            context,
            ended =>
                Pages.GoTo(
                    context,
                    AccountUrls.Account(userName),
                    Told.Done(SessionWords.EndedMany(ended.Sessions, ended.Tokens))
                )
        );
    }
}
