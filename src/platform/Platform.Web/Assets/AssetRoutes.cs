using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Chutri.Platform.Web;

internal static class AssetRoutes
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes
            .MapMethods(ClientAssets.Folder + "{file}", [HttpMethods.Get, HttpMethods.Head], Send)
            .AllowAnonymous()
            .ExcludeFromDescription();

    private static async Task Send(string file, HttpContext context)
    {
        if (!ClientAssets.Files.TryGetValue(file, out var found))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var (content, encoding) = found.For(context.Request.Headers.AcceptEncoding.ToString());
        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = "Accept-Encoding";
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        context.Response.ContentType = found.ContentType;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }
}
