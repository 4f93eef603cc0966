using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.TestHost;
using Shouldly;
using Xunit;

namespace Chutri.Testing;

/// <summary>Keeps cookies, follows no redirect, and fills in forms as a browser without script does.</summary>
public class Browser(HttpClient client) : IDisposable
{
    private readonly CookieContainer cookies = new();

    public Browser(TestServer server)
        : this(server.CreateClient()) { }

    /// <summary>Over the network, at a program of its own.</summary>
    public static Browser At(Uri address) =>
        new(
            new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
            {
                BaseAddress = address,
            }
        );

    /// <summary>The same cookies as they are now, at another node or in the hands of somebody who copied them.</summary>
    public Browser Copy(TestServer at)
    {
        var copy = new Browser(at);
        foreach (Cookie cookie in cookies.GetAllCookies())
        {
            copy.cookies.Add(cookie);
        }

        return copy;
    }

    public Task<HttpResponseMessage> Get(string address, string? language = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (language is not null)
        {
            request.Headers.Add("Cookie", $"chutri-language={language}");
        }

        return Send(request);
    }

    public async Task<IHtmlDocument> Page(string address, string? language = null)
    {
        using var answer = await Get(address, language);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await Html(answer);
    }

    public async Task<string> Text(string address) => await Text(await Get(address));

    public async Task<JsonElement> Json(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await Get(address);
        answer.StatusCode.ShouldBe(expected, address);
        return await Json(answer);
    }

    public Task<HttpResponseMessage> Post(string address, HttpContent body) =>
        Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = body });

    public Task<HttpResponseMessage> Post(string address, Dictionary<string, string> fields) =>
        Post(address, new FormUrlEncodedContent(fields));

    public Task<HttpResponseMessage> PostJson(string address, object body) =>
        Post(address, JsonContent.Create(body));

    public Task<HttpResponseMessage> PutJson(string address, object body) =>
        Send(
            new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(body) }
        );

    public Task<HttpResponseMessage> PostFiles(
        string address,
        string field,
        params (string Name, byte[] Content)[] files
    )
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, content) in files)
        {
            body.Add(PageForms.File(content), field, name);
        }

        return Post(address, body);
    }

    /// <summary>Opens a page and sends a form on it (the one that goes to an address, or the page's own) with some fields typed over.</summary>
    public async Task<HttpResponseMessage> Fill(
        string page,
        string? action,
        params (string Name, string Value)[] typed
    ) => await Fill(await Page(page), page, action, typed);

    /// <summary>Opens a page and sends its own form.</summary>
    public Task<HttpResponseMessage> Fill(
        string page,
        params (string Name, string Value)[] typed
    ) => Fill(page, action: null, typed);

    public Task<HttpResponseMessage> Fill(
        IHtmlDocument page,
        string address,
        params (string Name, string Value)[] typed
    ) => Fill(page, address, action: null, typed);

    public Task<HttpResponseMessage> Fill(
        IHtmlDocument page,
        string address,
        string? action,
        params (string Name, string Value)[] typed
    )
    {
        var (form, target) = PageForms.Find(page, action ?? address);
        return Post(
            target is { Length: > 0 } own ? own : address,
            PageForms.Body(form.ShouldNotBeNull(address), typed)
        );
    }

    public Task<HttpResponseMessage> SignIn(
        string userName,
        string password,
        string? then = null
    ) =>
        Fill(
            then is null ? "/sign-in" : "/sign-in?then=" + Uri.EscapeDataString(then),
            "/sign-in",
            ("userName", userName),
            ("password", password)
        );

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        var uri = new Uri(client.BaseAddress!, request.RequestUri!);
        var own = request.Headers.TryGetValues("Cookie", out var sent) ? sent : [];
        string[] all = [.. own, cookies.GetCookieHeader(uri)];
        request.Headers.Remove("Cookie");
        request.Headers.TryAddWithoutValidation(
            "Cookie",
            string.Join("; ", all.Where(text => text.Length > 0))
        );
        if (request.Headers.Accept.Count == 0)
        {
            request.Headers.Add("Accept", "text/html,*/*");
        }

        if (!request.Headers.Contains("Sec-Fetch-Site"))
        {
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
        }

        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            cookies.SetCookies(uri, cookie);
        }

        return answer;
    }

    public static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static async Task<IHtmlDocument> Html(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await Text(answer));

    public static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await Text(answer)).RootElement;

    public void Dispose()
    {
        client.Dispose();
        GC.SuppressFinalize(this);
    }
}
