using Microsoft.AspNetCore.Http;

namespace Chutri.Accounts.Entering;

/// <summary>By which proof somebody is known: a session cookie (pages) or an access token (API).</summary>
internal static class Schemes
{
    public const string Any = "Chutri";
    public const string Cookie = "Chutri.Session";
    public const string Token = "Chutri.Token";
    public const string SignOn = "Chutri.SignOn";
    public const string TokenPrefix = "Bearer ";
    public const string PostClaim = "post";
    public const string SessionClaim = "session";

    public static string Choose(HttpContext context) =>
        CarriesToken(context) || (IsApi(context) && !context.Request.Cookies.ContainsKey(Cookie))
            ? Token
            : Cookie;

    public static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api");

    private static bool CarriesToken(HttpContext context) =>
        context
            .Request.Headers.Authorization.ToString()
            .StartsWith(TokenPrefix, StringComparison.OrdinalIgnoreCase);
}
