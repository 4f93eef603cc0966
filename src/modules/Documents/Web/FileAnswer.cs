using System.Net.Mime;
using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chutri.Documents.Web;

/// <summary>A kept original on its way out: always to be saved, never to be run or shown inside a page.</summary>
internal static class FileAnswer
{
    public static Task<IResult> Of(HttpContext context, FetchedFile? file)
    {
        if (file is null)
        {
            return Task.FromResult(DocumentRefusals.NoDocument.Answer(context));
        }

        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, no-store";
        return Task.FromResult<IResult>(
            TypedResults.File(
                file.Content,
                file.MediaType.StartsWith("text/", StringComparison.Ordinal)
                    ? MediaTypeNames.Application.Octet
                    : file.MediaType,
                file.Name,
                entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\"")
            )
        );
    }
}
