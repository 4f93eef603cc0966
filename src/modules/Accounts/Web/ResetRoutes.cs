using Chutri.Accounts.Entering;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class ResetRoutes
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/reset/{secret}", Show).AllowAnonymous();
        pages.MapPost("/reset/{secret}", Change).AllowAnonymous().LimitEntering();
    }

    private static async Task<IResult> Show(
        string secret,
        HttpContext context,
        ResetLinkReading links,
        CancellationToken stop
    ) =>
        (await links.UserNameOf(secret, stop)).Answer(
            context,
            userName => Page(context, userName, FormEntry.Empty)
        );

    private static async Task<IResult> Change(
        string secret,
        FormEntry entry,
        HttpContext context,
        ResetLinkReading links,
        SetPasswordByLink setPassword,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var owner = await links.UserNameOf(secret, stop);
        if (owner.Refusal is { } closed)
        {
            return closed.Answer(context);
        }

        var request = new SetPasswordByLinkForm(entry.Text("password"), entry.Text("again")).Parse(
            secret,
            Door.Page
        );
        if (request.Refusal is { } incomplete)
        {
            return Page(context, owner.Value, entry.With(incomplete));
        }

        var outcome = await runner.Run(setPassword, request.Value, Caller.Program, stop);
        return outcome.Match(
            _ => Pages.GoTo(context, "/sign-in", Told.Done(AccountWords.PasswordChangedSignIn)),
            refusal => Page(context, owner.Value, entry.With(refusal))
        );
    }

    private static IResult Page(HttpContext context, string userName, FormEntry entry) =>
        Pages.ShowBare<ResetPage>(
            context,
            new ResetModel(userName, entry),
            AccountWords.NewPassword,
            entry.Refusal?.Kind.Status() ?? StatusCodes.Status200OK
        );
}
