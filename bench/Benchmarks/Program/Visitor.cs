using System.Net.Http.Headers;
using AngleSharp.Html.Parser;
using Chutri.Benchmarks.Measuring;
using Chutri.Demonstration;

namespace Chutri.Benchmarks.Program;

/// <summary>Somebody of the demonstration who is signed in, as a browser or with an access token as a program.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient client;

    private Visitor(HttpClient client) => this.client = client;

    public static async Task<Visitor> SignIn(Uri address, string userName)
    {
        var visitor = new Visitor(new HttpClient { BaseAddress = address });
        await visitor.Send(
            "/sign-in",
            new() { ["userName"] = userName, ["password"] = DemonstrationAccounts.Password }
        );
        return visitor;
    }

    /// <summary>The same person through the API.</summary>
    public async Task<HttpClient> Api()
    {
        var ends = Today.Iso(30);
        var post = (await Document("/account/tokens"))
            .QuerySelector("select[name=post] option")!
            .GetAttribute("value")!;
        var shown = await Send(
            "/account/tokens",
            new()
            {
                ["name"] = "bench",
                ["post"] = post,
                ["endsOn"] = ends,
            }
        );
        var secret = new HtmlParser().ParseDocument(shown).QuerySelector("code.shown-once")!;
        var api = new HttpClient { BaseAddress = client.BaseAddress };
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            secret.TextContent.Trim()
        );
        return api;
    }

    /// <summary>The whole answer, read and thrown away; its length in bytes.</summary>
    public async Task<long> Get(string path)
    {
        using var answer = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await using var body = await answer.Content.ReadAsStreamAsync();
        var buffer = new byte[65536];
        long total = 0;
        int read;
        while ((read = await body.ReadAsync(buffer)) > 0)
        {
            total += read;
        }

        return total;
    }

    public Task<string> Text(string path) => client.GetStringAsync(path);

    public async Task<AngleSharp.Html.Dom.IHtmlDocument> Document(string path) =>
        new HtmlParser().ParseDocument(await client.GetStringAsync(path));

    public void Dispose() => client.Dispose();

    /// <summary>Fills in the page's own form, with its hidden fields, and sends it.</summary>
    private async Task<string> Send(string path, Dictionary<string, string> fields)
    {
        var page = await Document(path);
        foreach (
            var hidden in page.QuerySelectorAll(
                "main form input[type=hidden], form input[type=hidden]"
            )
        )
        {
            fields.TryAdd(hidden.GetAttribute("name")!, hidden.GetAttribute("value") ?? "");
        }

        using var answer = await client.PostAsync(path, new FormUrlEncodedContent(fields));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsStringAsync();
    }
}
