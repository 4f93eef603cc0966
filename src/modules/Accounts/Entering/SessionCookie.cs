using System.Security.Claims;
using Chutri.Accounts.Model;
using Chutri.Accounts.Operations;
using Chutri.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Entering;

/// <summary>The signed-in session as a cookie that only this program reads, and that ends after half a day without use.</summary>
internal static class SessionCookie
{
    private static readonly TimeSpan EndsUnusedAfter = TimeSpan.FromHours(12);

    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = Schemes.Cookie;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = EndsUnusedAfter;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "then";
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnRedirectToLogin = context =>
            Schemes.IsApi(context.HttpContext)
                ? Unauthorized.Answer(context.HttpContext, TokenRefusals.Missing)
                : GoToSignIn(context);
    }

    public static Task Start(HttpContext context, SessionEntry entry, PostId? post = null)
    {
        var identity = new ClaimsIdentity(Schemes.Cookie);
        identity.AddClaim(new(ClaimTypes.NameIdentifier, entry.Account.Value.ToString()));
        identity.AddClaim(new(Schemes.StampClaim, entry.Stamp));
        if (post is { } chosen)
        {
            identity.AddClaim(new(Schemes.PostClaim, chosen.Value.ToString()));
        }

        return context.SignInAsync(Schemes.Cookie, new ClaimsPrincipal(identity));
    }

    public static Task End(HttpContext context) => context.SignOutAsync(Schemes.Cookie);

    /// <summary>The same session, acting for another post.</summary>
    public static Task Choose(HttpContext context, AccountId account, PostId post) =>
        Start(
            context,
            new(
                account,
                context.User.FindFirstValue(Schemes.StampClaim) ?? "",
                MustChangePassword: false
            ),
            post
        );

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
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
        {
            return null;
        }

        PostId? post = Guid.TryParse(principal.FindFirstValue(Schemes.PostClaim), out var chosen)
            ? new PostId(chosen)
            : null;
        return await http
            .RequestServices.GetRequiredService<SessionReading>()
            .OfCookie(
                new(account),
                principal.FindFirstValue(Schemes.StampClaim) ?? "",
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
