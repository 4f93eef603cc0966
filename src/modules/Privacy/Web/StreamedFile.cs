using System.Text;
using Microsoft.AspNetCore.Http;

namespace Chutri.Privacy.Web;

/// <summary>A file to take along that is written as it is read: nothing is left out, and memory does not grow.</summary>
internal sealed class StreamedFile(HttpResponse response, CancellationToken stop)
{
    private const int FlushEvery = 32 * 1024;

    public StringBuilder Text { get; } = new();

    public static StreamedFile Begin(HttpContext context, string mediaType, string name)
    {
        var response = context.Response;
        response.ContentType = mediaType + "; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        response.Headers.CacheControl = "no-store";
        return new(response, context.RequestAborted);
    }

    /// <summary>Each thing is written; what has gathered goes out now and then.</summary>
    public async Task Each<T>(IAsyncEnumerable<T> things, Action<T> write)
    {
        await foreach (var thing in things.WithCancellation(stop))
        {
            write(thing);
            if (Text.Length >= FlushEvery)
            {
                await Send();
            }
        }
    }

    public async Task Send()
    {
        await response.WriteAsync(Text.ToString(), stop);
        Text.Clear();
    }
}
