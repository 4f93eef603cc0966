using Chutri.Platform;
using Microsoft.AspNetCore.Http;

namespace Chutri.Accounts.Web;

/// <summary>The language that a browser shows; the account remembers it for the next browser.</summary>
internal static class LanguageCookie
{
    private const string Name = "chutri-language";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    /// <summary>Where this browser has none yet, the account's.</summary>
    public static void OfferTo(HttpContext context, Language language)
    {
        if (!context.Request.Cookies.ContainsKey(Name))
        {
            Write(context, language);
        }
    }

    public static void Write(HttpContext context, Language language) =>
        context.Response.Cookies.Append(
            Name,
            language.Code(),
            new()
            {
                MaxAge = Kept,
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            }
        );
}
