using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Chutri.Faults.Tests.Work;

/// <summary>A program of the authority's that asks for acts under a key, and sends an unanswered request again until it is answered.</summary>
internal sealed class Asking(Uri address, Tally tally, CancellationToken stop) : IDisposable
{
    private static readonly TimeSpan BeforeAgain = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient client = new()
    {
        BaseAddress = address,
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <param name="token">Whose.</param>
    /// <param name="act">Under /api/v1.</param>
    /// <param name="body">Made anew for each time that it is sent.</param>
    /// <param name="givesUp">Whether the first request that nobody answers is also the last.</param>
    /// <returns>What was answered; null = given up, or refused for good.</returns>
    public async Task<JsonElement?> Do(
        string token,
        string act,
        Func<HttpContent?> body,
        bool givesUp
    )
    {
        var key = Guid.CreateVersion7().ToString();
        for (var again = false; ; again = true)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1" + act)
                {
                    Content = body(),
                };
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                request.Headers.Add("Idempotency-Key", key);
                using var answer = await client.SendAsync(request, stop);
                var text = await answer.Content.ReadAsStringAsync(stop);
                if (answer.IsSuccessStatusCode)
                {
                    tally.Acknowledge(answer.Headers.Contains("Idempotency-Replayed"));
                    return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
                }

                if (!Refused(answer.StatusCode, text, act))
                {
                    return null;
                }
            }
            catch (Exception lost)
                when (lost is HttpRequestException or IOException or TaskCanceledException
                    && !stop.IsCancellationRequested
                )
            {
                if (givesUp && !again)
                {
                    tally.GiveUp();
                    return null;
                }

                if (!again)
                {
                    tally.Repeat();
                }
            }

            await Task.Delay(BeforeAgain, stop);
        }
    }

    public void Dispose() => client.Dispose();

    /// <returns>Whether it may be sent again.</returns>
    private bool Refused(HttpStatusCode status, string text, string act)
    {
        var code = text.StartsWith('{')
            ? JsonDocument.Parse(text).RootElement.GetProperty("code").GetString()!
            : text;
        if (status is HttpStatusCode.ServiceUnavailable || code is "changed-meanwhile")
        {
            tally.Refuse(code);
            return true;
        }

        tally.Wrong.Add($"{act}: {(int)status} {text}");
        return false;
    }
}
