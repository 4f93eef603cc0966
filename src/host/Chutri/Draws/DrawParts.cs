using Chutri.Platform.Web;

namespace Chutri.Draws;

/// <summary>
/// <c>/draw/verify</c>: anybody, signed in or not, verifies a draw in the browser. The page is one file that asks nothing of the
/// server; saved to a disk it does the same.
/// </summary>
internal static class DrawParts
{
    public const string Path = "/draw/verify";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, Show).AllowAnonymous().ExcludeFromDescription();

    private static IResult Show(HttpContext context)
    {
        var (content, policy) = ClientAssets.WholePage("draw-verify.html");
        context.Response.Headers.ContentSecurityPolicy = $"{policy}; frame-ancestors 'none'";
        return Results.Bytes(content, "text/html; charset=utf-8");
    }
}
