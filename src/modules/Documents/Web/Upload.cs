using Chutri.Documents.Model;
using Chutri.Documents.Operations;
using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Chutri.Documents.Web;

/// <summary>
/// Files sent by browser or program. They are held in memory until they have been judged: the framework's own buffering would
/// put a marked document into a temporary file.
/// </summary>
internal static class Upload
{
    /// <summary>All files of one request together.</summary>
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

    /// <summary>Too large is said before anything is read.</summary>
    public static void Guard(IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
                context.GetEndpoint()?.Metadata.GetMetadata<UploadLimit>() is not null
                && context.Request.ContentLength > LargestRequestInBytes
                    ? DocumentRefusals.RequestTooLarge.Answer(context).ExecuteAsync(context)
                    : next(context)
        );

    public static async Task<Outcome<IReadOnlyList<HandedFile>>> Files(
        HttpRequest request,
        CancellationToken stop
    )
    {
        if (!request.HasFormContentType)
        {
            return Refusal.Invalid("files", DocumentRefusals.NoFileChosen);
        }

        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(stop);
        }
        catch (Exception unread) when (unread is InvalidDataException or BadHttpRequestException)
        {
            return DocumentRefusals.RequestTooLarge;
        }

        var files = new List<HandedFile>(form.Files.Count);
        foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
        {
            files.Add(
                new(
                    file.FileName,
                    await UploadedBytes.Read(file, FileIntake.LargestFileInBytes + 1, stop)
                )
            );
        }

        return files.Count == 0 ? Refusal.Invalid("files", DocumentRefusals.NoFileChosen) : files;
    }

    private sealed class UploadLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => LargestRequestInBytes;
    }
}
