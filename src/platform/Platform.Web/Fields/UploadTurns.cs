using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;

namespace Chutri.Platform.Web;

/// <summary>
/// Files are held in memory until they have been judged: so much at once on this node and no more. Whoever comes then waits for a
/// turn, the longest waiting first; where too many wait already, they are told to come back.
/// </summary>
internal sealed class UploadTurns : IDisposable
{
    private const int Megabyte = 1024 * 1024;
    private const int AtOnceInMegabytes = (int)(FilesInMemory.LargestRequestInBytes / Megabyte);
    private const int WaitingInMegabytes = 20 * AtOnceInMegabytes;

    private readonly ConcurrencyLimiter turns = new(
        new()
        {
            PermitLimit = AtOnceInMegabytes,
            QueueLimit = WaitingInMegabytes,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    public async Task Wait(HttpContext context, RequestDelegate next)
    {
        if (!FilesInMemory.TakesFiles(context))
        {
            await next(context);
            return;
        }

        using var turn = await turns.AcquireAsync(
            Megabytes(context.Request.ContentLength),
            context.RequestAborted
        );
        if (turn.IsAcquired)
        {
            await next(context);
            return;
        }

        context.Response.Headers.RetryAfter = "10";
        await DoorProblems.TooManyRequests.Answer().ExecuteAsync(context);
    }

    /// <param name="announced">Null where the caller does not say: then the most that there may be.</param>
    internal static int Megabytes(long? announced) =>
        announced is { } bytes
            ? (int)Math.Clamp(bytes / Megabyte + 1, 1, AtOnceInMegabytes)
            : AtOnceInMegabytes;

    public void Dispose() => turns.Dispose();
}
