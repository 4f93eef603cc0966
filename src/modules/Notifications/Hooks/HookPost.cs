using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Chutri.Notifications.Hooks;

/// <param name="Failure">Null where it was taken.</param>
/// <param name="IsGone">The other side wants no more (410).</param>
internal sealed record HookAnswer(string? Failure, bool IsGone = false);

/// <summary>Sends one message to one address; any 2xx within 15 seconds is a yes, nothing is followed, at most 64 KB are read.</summary>
internal sealed class HookPost(HookReach reach) : IDisposable
{
    private const int MostInBytes = 64 * 1024;

    private readonly HttpClient client = new(reach.Handler())
    {
        Timeout = TimeSpan.FromSeconds(15),
    };

    /// <param name="url">Where to.</param>
    /// <param name="id">The same whenever it is sent.</param>
    /// <param name="secrets">Each signs.</param>
    /// <param name="body">JSON.</param>
    /// <param name="at">When it is sent.</param>
    /// <param name="stop">Stops the sending.</param>
    public async Task<HookAnswer> Send(
        string url,
        string id,
        IEnumerable<string> secrets,
        byte[] body,
        DateTimeOffset at,
        CancellationToken stop
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url)
        {
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", HookSignature.Seconds(at));
        request.Headers.Add("webhook-signature", HookSignature.Of(secrets, id, at, body));
        request.Headers.UserAgent.ParseAdd("Chutri");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(client.Timeout);
        try
        {
            using var answer = await client.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead,
                limit.Token
            );
            return answer.IsSuccessStatusCode
                ? new HookAnswer(null)
                : new HookAnswer(
                    HookWords
                        .Answered((int)answer.StatusCode, await Said(answer, limit.Token))
                        .Vietnamese,
                    answer.StatusCode is HttpStatusCode.Gone
                );
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new(HookWords.NoAnswer.Vietnamese);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new(failure.InnerException?.Message ?? failure.Message);
        }
    }

    public void Dispose() => client.Dispose();

    private static async Task<string> Said(HttpResponseMessage answer, CancellationToken stop)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(stop);
        var read = new byte[MostInBytes];
        var length = await body.ReadAtLeastAsync(
            read,
            MostInBytes,
            throwOnEndOfStream: false,
            stop
        );
        return string.Concat(
                Encoding
                    .UTF8.GetString(read.AsSpan(0, length))
                    .Select(letter => char.IsControl(letter) ? ' ' : letter)
            )
            .Trim();
    }
}
