using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Chutri.Faults.Tests.Work;

/// <summary>The chairman's program, which asks once and takes the answer as it is.</summary>
internal sealed class Desk(Uri address, string token) : IDisposable
{
    private readonly HttpClient client = new()
    {
        BaseAddress = address,
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };

    private readonly List<string> issued = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Titles of what was acknowledged.</summary>
    public IReadOnlyList<string> Issued => issued;

    /// <summary>Issues one assignment.</summary>
    /// <returns>Null where it was acknowledged, else the code of the refusal.</returns>
    public async Task<string?> Issue(string title)
    {
        using var answer = await client.PostAsJsonAsync(
            "/api/v1/assignments",
            Life.Draft(title),
            Stop
        );
        var text = await answer.Content.ReadAsStringAsync(Stop);
        if (answer.StatusCode is HttpStatusCode.Created)
        {
            issued.Add(title);
            return null;
        }

        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, text);
        var problem = JsonDocument.Parse(text).RootElement;
        problem.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        return problem.GetProperty("code").GetString();
    }

    /// <summary>Again and again until it comes out as is expected.</summary>
    public async Task IssueUntil(string? expected, int atMost)
    {
        for (var time = 0; time < atMost; time++)
        {
            if (await Issue($"Việc số {Guid.CreateVersion7()}") == expected)
            {
                return;
            }
        }

        throw new InvalidOperationException(
            $"“{expected ?? "done"}” did not come in {atMost} acts"
        );
    }

    public async Task<HttpStatusCode> Look()
    {
        using var answer = await client.GetAsync("/api/v1/assignments", Stop);
        return answer.StatusCode;
    }

    public void Dispose() => client.Dispose();
}
