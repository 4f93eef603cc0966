using System.Text;
using System.Text.Json;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Inspections.Web;

/// <summary>The page for telephones, what opens it without a network, and what puts it on the home screen. There is nothing of anybody in it.</summary>
internal static class FieldShell
{
    /// <summary>The page has one text for each language, and shows that of whoever opens it.</summary>
    private static readonly Words ShownIn = new("vi", "en");

    private const string Field = InspectionUrls.Field;

    /// <summary>The place of a photograph is asked for by a button of this page alone.</summary>
    private const string Devices =
        "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), "
        + "magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet(Field, Page).AllowAnonymous().ExcludeFromDescription();
        pages.MapGet(Field + "/worker.js", Worker).AllowAnonymous().ExcludeFromDescription();
        pages
            .MapGet(Field + "/manifest.webmanifest", Manifest)
            .AllowAnonymous()
            .ExcludeFromDescription();
    }

    private static IResult Page(HttpContext context)
    {
        var (content, policy) = ClientAssets.WholePage("field.html");
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = $"{policy}; frame-ancestors 'none'";
        headers["Permissions-Policy"] = Devices;
        headers.CacheControl = "no-cache";
        var page = Encoding.UTF8.GetString(content);
        return Results.Text(
            page.Replace(
                $"<html lang=\"{ShownIn.Vietnamese}\">",
                $"<html lang=\"{ShownIn}\">",
                StringComparison.Ordinal
            ),
            "text/html; charset=utf-8"
        );
    }

    private static IResult Worker(HttpContext context)
    {
        var (content, policy) = ClientAssets.WholePage("field-worker.js");
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = policy;
        headers.CacheControl = "no-cache";
        headers["Service-Worker-Allowed"] = Field;
        return Results.Bytes(content, "text/javascript; charset=utf-8");
    }

    private static IResult Manifest(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Text(
            JsonSerializer.Serialize(
                new
                {
                    id = Field,
                    name = FieldWords.Name.ToString(),
                    short_name = FieldWords.ShortName.ToString(),
                    start_url = Field,
                    scope = "/",
                    display = "standalone",
                    background_color = "#ffffff",
                    theme_color = "#0b5563",
                    icons = new[]
                    {
                        new
                        {
                            src = ClientAssets.Address("mark.svg"),
                            sizes = "any",
                            type = "image/svg+xml",
                        },
                        new
                        {
                            src = ClientAssets.Address("mark-512.png"),
                            sizes = "512x512",
                            type = "image/png",
                        },
                    },
                }
            ),
            "application/manifest+json"
        );
    }
}
