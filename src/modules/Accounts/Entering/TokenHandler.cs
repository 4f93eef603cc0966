using System.Security.Claims;
using System.Text.Encodings.Web;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Chutri.Accounts.Entering;

/// <summary>Knows a program by the access token it sends.</summary>
internal sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SessionReading sessions
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private Refusal refusal = TokenRefusals.Missing;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Schemes.TokenPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var read = await sessions.OfToken(
            header[Schemes.TokenPrefix.Length..].Trim(),
            Context.RequestAborted
        );
        if (read.Refusal is { } why)
        {
            refusal = why;
            return AuthenticateResult.Fail(why.Code);
        }

        var session = read.Value;
        await CallerFeature.Set(Context, session);
        var identity = new ClaimsIdentity(Scheme.Name);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, session.Account.Value.ToString()));
        identity.AddClaim(new(CallerClaims.Token, session.Token!.Id.Value.ToString()));
        return AuthenticateResult.Success(new(new(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) =>
        Unauthorized.Answer(Context, refusal);
}
