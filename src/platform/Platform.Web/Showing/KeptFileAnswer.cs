using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Chutri.Platform.Web;

/// <summary>A kept file on its way out: always to be saved, never to be run or shown inside a page.</summary>
public static class KeptFileAnswer
{
    /// <summary>What was said of a file when it came in is not believed: only these go out under their own name.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.OrdinalIgnoreCase)
    {
        MediaTypeNames.Application.Pdf,
        MediaTypeNames.Application.Zip,
        MediaTypeNames.Image.Jpeg,
        MediaTypeNames.Image.Png,
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    };

    public static IResult Of(HttpContext context, FetchedFile file)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.Stream(
            file.Content,
            Harmless.Contains(file.MediaType) ? file.MediaType : MediaTypeNames.Application.Octet,
            file.Name,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""),
            enableRangeProcessing: true // whoever was cut off goes on where it ended
        );
    }
}
