using System.Security.Claims;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Accounts.Web;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Chutri.Accounts.Entering;

/// <summary>What happens when the provider sends somebody back: our own session begins, or the sign-in page says why not.</summary>
internal sealed partial class SignOnEvents(
    SignOnSettings settings,
    SignInBySignOn signIn,
    OperationRunner runner,
    ILogger<SignOnEvents> log
) : OpenIdConnectEvents
{
    /// <summary>Signing out there needs the identity token again; nothing else of what the provider gave is kept.</summary>
    public override Task TokenValidated(TokenValidatedContext context)
    {
        if (settings.SignOutThere && context.TokenEndpointResponse?.IdToken is { } idToken)
        {
            context.Properties!.StoreTokens([
                new() { Name = OpenIdConnectParameterNames.IdToken, Value = idToken },
            ]);
        }

        return Task.CompletedTask;
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        context.HandleResponse();
        var http = context.HttpContext;
        var then = LocalAddress.Or(context.ReturnUri, "/");
        var outcome = await SignIn(http, context.Principal!);
        if (outcome.Refusal is { } refusal)
        {
            await BackToSignIn(http, then, refusal);
            return;
        }

        var idToken = context.Properties?.GetTokenValue(OpenIdConnectParameterNames.IdToken);
        await SessionCookie.Start(http, outcome.Value.Entry!, idToken);
        LanguageCookie.OfferTo(http, outcome.Value.Language);
        http.Response.Redirect(then);
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        return Explain(
            context.HttpContext,
            LocalAddress.Or(context.Properties?.RedirectUri, "/"),
            context.Failure
        );
    }

    /// <summary>Back to the sign-in page, with a sentence for a failure; the log has the failure itself.</summary>
    public Task Explain(HttpContext http, string then, Exception? failure)
    {
        NotConfirmed(failure);
        return BackToSignIn(
            http,
            then,
            IsUnreachable(failure) ? SignOnRefusals.Unreachable(settings.Name)
                : IsDeclined(failure) ? SignOnRefusals.Declined(settings.Name)
                : SignOnRefusals.StateLost
        );
    }

    public static bool IsDeclined(Exception? failure) =>
        failure is OpenIdConnectProtocolException or SecurityTokenException;

    /// <summary>Whether this, or what caused it, is that the provider did not answer.</summary>
    public static bool IsUnreachable(Exception? failure) =>
        failure is not null
        && (
            failure is HttpRequestException or IOException or TaskCanceledException
            || IsUnreachable(failure.InnerException)
        );

    private static Task BackToSignIn(HttpContext http, string then, Refusal refusal) =>
        Pages
            .GoTo(
                http,
                then is "/" ? "/sign-in" : "/sign-in?then=" + Uri.EscapeDataString(then),
                Told.Refused(refusal)
            )
            .ExecuteAsync(http);

    private async Task<Outcome<SignInAnswer>> SignIn(HttpContext http, ClaimsPrincipal person)
    {
        var claimed = person.FindFirstValue(settings.Claim)?.Trim();
        if (string.IsNullOrEmpty(claimed))
        {
            return SignOnRefusals.ClaimMissing(settings.Name, settings.Claim);
        }

        if (settings.NeedsVerifiedEmail && !IsTrue(person.FindFirstValue("email_verified")))
        {
            return SignOnRefusals.EmailNotVerified(settings.Name, claimed);
        }

        var outcome = await runner.Run(
            signIn,
            new(settings.Name, claimed, settings.Match, SessionCookie.OriginOf(http, WayIn.SignOn)),
            Caller.Program,
            http.RequestAborted
        );
        return outcome.Then<SignInAnswer>(answer =>
            answer.Entry is null ? SignInWords.Locked : answer
        );
    }

    private static bool IsTrue(string? claim) =>
        string.Equals(claim, bool.TrueString, StringComparison.OrdinalIgnoreCase);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The provider of single sign-on did not let somebody in"
    )]
    private partial void NotConfirmed(Exception? failure);
}
