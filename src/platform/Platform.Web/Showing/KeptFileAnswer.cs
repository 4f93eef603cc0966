using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chutri.Platform.Web;

/// <summary>A kept file on its way out: always to be saved, never to be run or shown inside a page.</summary>
public static class KeptFileAnswer
{
    public static IResult Of(HttpContext context, FetchedFile file)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        if (context.Request.Headers.IfMatch.Count == 0) // whose answer may have no body
        {
            headers.ContentLength = file.Content.Length;
        }

        return TypedResults.Stream(
            file.Content,
            file.MediaType.StartsWith("text/", StringComparison.Ordinal)
                ? MediaTypeNames.Application.Octet
                : file.MediaType,
            file.Name,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\"")
        );
    }
}
