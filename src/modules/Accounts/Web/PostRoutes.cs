using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class PostRoutes
{
    public static void Map(IEndpointRouteBuilder pages) => pages.MapPost("/post", Choose);

    private static async Task<IResult> Choose(
        FormEntry entry,
        HttpContext context,
        Caller caller,
        ChoosePost choosePost,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var session = context.SessionOf();
        _ = Guid.TryParse(entry.Text("post"), out var post);
        var outcome = await runner.Run(
            choosePost,
            new(session.Account, session.Person, new(post), caller.ActingAs),
            caller,
            stop
        );
        var back = LocalAddress.Or(entry.Text("back"), "/");
        if (outcome.Refusal is { } refusal)
        {
            return Pages.GoTo(context, back, Told.Refused(refusal));
        }

        await SessionCookie.Choose(context, session.Account, outcome.Value.Chosen);
        return Pages.GoTo(context, back, Told.Done(Said(outcome.Value)));
    }

    private static Words Said(ChosenPost chosen) =>
        chosen.InPlaceOf is { } name
            ? AccountWords.StandingIn(name, chosen.Title)
            : AccountWords.PostChosen(chosen.Title);
}
