using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Chutri.Platform.Web;

/// <summary>
/// Routes to which files are sent. They are held in memory until they have been judged: the framework's own buffering would put
/// a file marked secret into a temporary file.
/// </summary>
public static class FilesInMemory
{
    /// <summary>All files of one request together, and what is typed beside them.</summary>
    public const long LargestRequestInBytes = 120L * 1024 * 1024;

    private const long LargestInMemory = 128L * 1024 * 1024;

    public static TBuilder TakesFiles<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder =>
        route
            .WithFormOptions(
                memoryBufferThreshold: (int)LargestInMemory,
                bufferBodyLengthLimit: LargestInMemory,
                multipartBodyLengthLimit: LargestInMemory
            )
            .WithMetadata(new UploadLimit());

    /// <summary>Whether more is announced than the route takes: said before anything is read.</summary>
    public static bool IsTooLarge(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<UploadLimit>() is not null
        && context.Request.ContentLength > LargestRequestInBytes;

    internal static bool TakesFiles(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<UploadLimit>() is not null
        && !HttpMethods.IsGet(context.Request.Method);

    private sealed class UploadLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => LargestRequestInBytes;
    }
}
