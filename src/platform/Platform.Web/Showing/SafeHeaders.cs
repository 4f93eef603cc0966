using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>
/// What every answer says to a browser, whoever made it: page, file, JSON, refusal, redirect. Set when the answer starts, so that
/// nothing before it can lose them; an answer that says more about itself keeps its own.
/// </summary>
internal static class SafeHeaders
{
    /// <summary>Of everything that is not a page: opened by itself, it loads nothing, runs nothing and is shown in no frame.</summary>
    public const string NoContent = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /// <summary>Styles, scripts, fonts and pictures are our own, nothing is inline, and a form leads only within the program.</summary>
    public const string OfPages =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string UnusedDevices =
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    private const string OneYearOfHttps = "max-age=31536000; includeSubDomains";

    public static void Use(IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(Set, context);
                return next(context);
            }
        );

    private static Task Set(object of)
    {
        var context = (HttpContext)of;
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (headers["Permissions-Policy"].Count == 0)
        {
            headers["Permissions-Policy"] = UnusedDevices;
        }

        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = NoContent;
        }

        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = OneYearOfHttps;
        }

        return Task.CompletedTask;
    }
}
