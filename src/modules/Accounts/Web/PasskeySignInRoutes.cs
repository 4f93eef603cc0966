using Chutri.Accounts.Entering;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Accounts.Web;

internal static class PasskeySignInRoutes
{
    public const string Path = "/sign-in/passkey";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPost(Path + "/options", Ask).AllowAnonymous().LimitEntering();
        pages.MapPost(Path, Enter).AllowAnonymous().LimitEntering();
    }

    private static async Task<IResult> Ask(HttpContext context, PasskeyCeremony ceremony) =>
        TypedResults.Text(await ceremony.AskToSign(context), "application/json");

    private static async Task<IResult> Enter(
        FormEntry entry,
        HttpContext context,
        PasskeyCeremony ceremony,
        SignInByPasskey signIn,
        OperationRunner runner,
        CancellationToken stop
    )
    {
        var then = LocalAddress.Or(entry.Text("then"), "/");
        var signed = await ceremony.Signed(context, entry.Text("credential"));
        var outcome = signed.Refusal is { } notSigned
            ? notSigned
            : await runner.Run(
                signIn,
                new SignInByPasskeyRequest(
                    signed.Value,
                    SessionCookie.OriginOf(context, WayIn.Passkey)
                ),
                Caller.Program,
                stop
            );
        var refusal = outcome.Refusal ?? (outcome.Value.Entry is null ? SignInWords.Locked : null);
        if (refusal is not null)
        {
            return Pages.GoTo(
                context,
                "/sign-in?then=" + Uri.EscapeDataString(then),
                Told.Refused(refusal)
            );
        }

        await SessionCookie.Start(context, outcome.Value.Entry!);
        LanguageCookie.OfferTo(context, outcome.Value.Language);
        return Pages.GoTo(context, then);
    }
}
