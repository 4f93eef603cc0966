using System.Net.Http.Json;
using System.Text.Json;
using Chutri.Testing;

namespace Chutri.Host.Tests.Work;

/// <summary>People of the demonstration at work through the API; what is refused fails the test with the sentence of the refusal.</summary>
internal sealed class Desk(IReadOnlyDictionary<string, Browser> people)
{
    private int made;

    public Browser Of(string userName) => people[userName];

    public int Next() => ++made;

    public Task<JsonElement> Read(string who, string address) => Of(who).Json("/api/v1" + address);

    public Task<JsonElement> Do(string who, string address, object? body = null) =>
        Send(who, address, body is null ? null : JsonContent.Create(body));

    public async Task<JsonElement> Send(string who, string address, HttpContent? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1" + address)
        {
            Content = body,
        };
        using var answer = await Of(who).Send(request);
        var text = await Browser.Text(answer);
        answer.IsSuccessStatusCode.ShouldBeTrue($"{who} {address}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    public static MultipartFormDataContent Form(
        IEnumerable<(string Name, string Value)> fields,
        string fileField,
        params IEnumerable<(string Name, byte[] Content)> files
    )
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), fileField, name);
        }

        return form;
    }
}
