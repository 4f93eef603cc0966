using System.Security.Claims;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Chutri.Accounts.Entering;

/// <summary>
/// The signed-in session as a cookie that only this program reads: the secret of its row and the chosen post. How long it lasts
/// is the row's to say; the browser forgets the cookie when it is closed.
/// </summary>
internal static class SessionCookie
{
    public static void Configure(CookieAuthenticationOptions options, SessionLimits limits)
    {
        options.Cookie.Name = Schemes.Cookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = limits.Longest;
        options.SlidingExpiration = false;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "then";
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnRedirectToLogin = context =>
            Schemes.IsApi(context.HttpContext)
                ? Unauthorized.Answer(context.HttpContext, TokenRefusals.Missing)
                : GoToSignIn(context);
    }

    /// <param name="idToken">Of the provider, for signing out there.</param>
    public static Task Start(HttpContext context, SessionEntry entry, string? idToken = null)
    {
        var kept = new AuthenticationProperties();
        if (idToken is not null)
        {
            kept.StoreTokens([
                new() { Name = OpenIdConnectParameterNames.IdToken, Value = idToken },
            ]);
        }

        return context.SignInAsync(
            Schemes.Cookie,
            Principal(entry.Account, entry.Secret, post: null),
            kept
        );
    }

    public static Task End(HttpContext context) => context.SignOutAsync(Schemes.Cookie);

    /// <summary>The same session, acting for another post.</summary>
    public static async Task Choose(HttpContext context, AccountId account, PostId post)
    {
        var current = await context.AuthenticateAsync(Schemes.Cookie);
        await context.SignInAsync(
            Schemes.Cookie,
            Principal(account, context.User.FindFirstValue(Schemes.SessionClaim) ?? "", post),
            current.Properties
        );
    }

    /// <summary>What the request says of the browser, as it is kept with the session.</summary>
    public static SessionOrigin OriginOf(HttpContext context, WayIn way) =>
        new(
            way,
            Cut(context.Request.Headers.UserAgent.ToString(), SessionOrigin.LongestUserAgent),
            Cut(context.Connection.RemoteIpAddress?.ToString() ?? "", SessionOrigin.LongestAddress)
        );

    private static string Cut(string text, int longest) =>
        text.Length > longest ? text[..longest] : text;

    private static ClaimsPrincipal Principal(AccountId account, string secret, PostId? post)
    {
        var identity = new ClaimsIdentity(Schemes.Cookie);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, account.Value.ToString()));
        identity.AddClaim(new(Schemes.SessionClaim, secret));
        if (post is { } chosen)
        {
            identity.AddClaim(new(Schemes.PostClaim, chosen.Value.ToString()));
        }

        return new(identity);
    }

    private static async Task Validate(CookieValidatePrincipalContext context)
    {
        var session = await Read(context);
        if (session is null || ComesFromElsewhere(context.HttpContext))
        {
            context.RejectPrincipal();
            return;
        }

        await CallerFeature.Set(context.HttpContext, session);
    }

    private static async Task<Session?> Read(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal!;
        var http = context.HttpContext;
        if (principal.FindFirstValue(Schemes.SessionClaim) is not { } secret)
        {
            return null;
        }

        PostId? post = Guid.TryParse(principal.FindFirstValue(Schemes.PostClaim), out var chosen)
            ? new PostId(chosen)
            : null;
        return await http
            .RequestServices.GetRequiredService<SessionReading>()
            .OfCookie(
                secret,
                post,
                Schemes.IsApi(http) ? Door.Api : Door.Page,
                http.RequestAborted
            );
    }

    /// <summary>The API takes a cookie for changes only from our own pages: it has no form marks to check.</summary>
    private static bool ComesFromElsewhere(HttpContext http) =>
        Schemes.IsApi(http)
        && !HttpMethods.IsGet(http.Request.Method)
        && !HttpMethods.IsHead(http.Request.Method)
        && http.Request.Headers["Sec-Fetch-Site"] != "same-origin";

    private static Task GoToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        var wanted = HttpMethods.IsGet(http.Request.Method)
            ? http.Request.PathBase + http.Request.Path + http.Request.QueryString
            : "";
        http.Response.Redirect(
            wanted is "" or "/" ? "/sign-in" : "/sign-in?then=" + Uri.EscapeDataString(wanted)
        );
        return Task.CompletedTask;
    }
}
