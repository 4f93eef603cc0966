using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Platform.Web;

/// <summary>
/// The language of a request: what the person chose; else Vietnamese. A browser's own language says nothing here, most
/// are installed in English. A caller of the API has no cookie and says it by <c>Accept-Language</c>.
/// </summary>
internal static class RequestLanguage
{
    internal const string Cookie = "chutri-language";

    public static void Use(IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var culture = Of(context.Request).Culture();
                CultureInfo.CurrentCulture = culture;
                CultureInfo.CurrentUICulture = culture;
                context.Response.Headers.ContentLanguage = culture.TwoLetterISOLanguageName;
                return next(context);
            }
        );

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/language", (Delegate)Change).AllowAnonymous().ExcludeFromDescription();

    private static Language Of(HttpRequest request) =>
        request.Cookies[Cookie] is { } chosen ? Read(chosen)
        : IsProgram(request) ? Read(request.Headers.AcceptLanguage.ToString())
        : Language.Vietnamese;

    private static bool IsProgram(HttpRequest request) =>
        request.Path.StartsWithSegments("/api/v1") || request.Path.StartsWithSegments("/openapi");

    private static Language Read(string code) =>
        code.StartsWith("en", StringComparison.OrdinalIgnoreCase)
            ? Language.English
            : Language.Vietnamese;

    private static async Task<IResult> Change(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var options = new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        };
        context.Response.Cookies.Append(Cookie, Read(form["language"].ToString()).Code(), options);
        return TypedResults.LocalRedirect(LocalAddress.Or(form["back"].ToString(), "/"));
    }
}
