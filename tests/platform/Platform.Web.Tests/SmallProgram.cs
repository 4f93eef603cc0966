using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Chutri.Platform.Web.Tests;

/// <summary>A program with nothing but the platform's pages and the routes of one test; keeps cookies as a browser does.</summary>
internal sealed class SmallProgram : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;
    private readonly Dictionary<string, string> cookies = [];

    private SmallProgram(WebApplication app)
    {
        this.app = app;
        client = app.GetTestClient();
    }

    public static Caller Van { get; } =
        new()
        {
            Name = "Đỗ Thị Hồng Vân",
            Title = "Trưởng Ban Tổ chức",
            Door = Door.Page,
        };

    public IReadOnlyDictionary<string, string> Cookies => cookies;

    public static async Task<SmallProgram> Start(
        Action<IEndpointRouteBuilder>? routes = null,
        Caller? caller = null,
        params NavEntry[] entries
    )
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddPlatformWeb();
        foreach (var entry in entries)
        {
            builder.Services.AddSingleton(entry);
        }

        var app = builder.Build();
        app.UsePlatformWeb();
        app.Use(
            (context, next) =>
            {
                context.Features.Set(caller);
                context.Features.Set(new Surroundings("Liên đoàn Lao động thành phố", []));
                return next(context);
            }
        );
        app.UseRouting();
        app.UsePageForms();
        app.MapPlatformWeb();
        DesignRoutes.Map(app);
        routes?.Invoke(app);
        await app.StartAsync();
        return new SmallProgram(app);
    }

    public Task<HttpResponseMessage> Get(
        string address,
        params (string Name, string Value)[] headers
    ) => Send(new HttpRequestMessage(HttpMethod.Get, address), headers);

    public Task<HttpResponseMessage> Post(string address, Dictionary<string, string> form) =>
        Send(
            new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new FormUrlEncodedContent(form),
            },
            []
        );

    public Task<HttpResponseMessage> PostJson(
        string address,
        string json,
        params (string Name, string Value)[] headers
    ) => PostText(address, json, "application/json", headers);

    public Task<HttpResponseMessage> PostText(
        string address,
        string body,
        string type,
        params (string Name, string Value)[] headers
    ) =>
        Send(
            new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new StringContent(body, System.Text.Encoding.UTF8, type),
            },
            headers
        );

    /// <summary>Sends a form with the token of the page it stands on.</summary>
    public async Task<HttpResponseMessage> Fill(
        string page,
        string address,
        Dictionary<string, string> form
    )
    {
        var document = await Read(await Get(page));
        var token = (IHtmlInputElement)document.QuerySelector("input[type=hidden][name^=__]")!;
        return await Post(address, new(form) { [token.Name!] = token.Value });
    }

    public static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await Text(answer));

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task<HttpResponseMessage> Send(
        HttpRequestMessage request,
        (string Name, string Value)[] headers
    )
    {
        request.Headers.Add("Accept", "text/html");
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.Add(name, value);
        }

        if (cookies.Count > 0)
        {
            request.Headers.Add(
                "Cookie",
                string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}"))
            );
        }

        var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var sets) ? sets : [])
        {
            var cookie = SetCookieHeaderValue.Parse(set);
            if (cookie.Expires < DateTimeOffset.UnixEpoch.AddDays(1))
            {
                cookies.Remove(cookie.Name.ToString());
            }
            else
            {
                cookies[cookie.Name.ToString()] = cookie.Value.ToString();
            }
        }

        return answer;
    }
}
