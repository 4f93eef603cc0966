using System.Net.Mime;
using Chutri.Assignments.Operations;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chutri.Assignments.Web;

/// <summary>An evidence file on its way out: always to be saved, never to be run or shown inside a page.</summary>
internal static class EvidenceAnswer
{
    public static IResult Of(HttpContext context, FetchedEvidence file)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        return TypedResults.File(
            file.Content,
            file.MediaType.StartsWith("text/", StringComparison.Ordinal)
                ? MediaTypeNames.Application.Octet
                : file.MediaType,
            file.Name,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\"")
        );
    }
}
