using System.Net;
using System.Net.Http.Headers;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Chutri.Documents.Tests;

/// <summary>The pages and the API of the register, wired as the host wires all; whoever comes in is the caller the test names.</summary>
internal sealed class ClerkSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TestDatabase database;
    private readonly CookieContainer cookies = new();

    private ClerkSite(WebApplication app, TestDatabase database) =>
        (this.app, this.database) = (app, database);

    public required Statements Statements { get; init; }

    public required Visitor Visitor { get; init; }

    public static async Task<ClerkSite> Start()
    {
        var visitor = new Visitor();
        Module[] modules = [new OrganizationModule(), visitor, new DocumentsModule()];
        var database = await TestDatabase.Create(DatabaseKind.Sqlite, modules);
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Host.UseDefaultServiceProvider(provider =>
            (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true)
        );
        builder.Services.AddPlatform(database.Choice, TestProgram.Zone);
        builder.Services.AddSingleton<TimeProvider>(
            new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7)))
        );
        builder.Services.AddPlatformWeb();
        var statements = new Statements();
        builder.Services.ConfigureDbContext<AppDatabase>(options =>
            options.AddInterceptors(statements)
        );
        foreach (var module in modules)
        {
            module.AddTo(builder.Services);
        }

        var app = builder.Build();
        app.UsePlatformWeb();
        app.UseRouting();
        foreach (var module in modules)
        {
            module.Use(app);
        }

        app.UsePageForms();
        app.MapPlatformWeb();
        var api = app.MapGroup("/api/v1");
        foreach (var module in modules)
        {
            module.MapPages(app);
            module.MapApi(api);
        }

        await app.StartAsync();
        return new(app, database) { Statements = statements, Visitor = visitor };
    }

    public async Task<T> Read<T>(Func<AppDatabase, Task<T>> question)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<AppDatabase>());
    }

    public Task<int> Documents() =>
        Read(db =>
            db.Database.SqlQueryRaw<int>("select count(*) as \"Value\" from documents_documents")
                .SingleAsync()
        );

    public Task<int> Files() =>
        Read(db =>
            db.Database.SqlQueryRaw<int>("select count(*) as \"Value\" from platform_files")
                .SingleAsync()
        );

    public Task<HttpResponseMessage> Get(string address) => Send(new(HttpMethod.Get, address));

    public async Task<IHtmlDocument> Page(string address)
    {
        var response = await Get(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await Html(response);
    }

    public static async Task<IHtmlDocument> Html(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return (IHtmlDocument)
            await BrowsingContext.New().OpenAsync(request => request.Content(text));
    }

    /// <summary>Fills in the form that posts on a page; files go along as a browser sends them.</summary>
    public async Task<HttpResponseMessage> Fill(
        string page,
        (string Name, string Value)[] typed,
        params (string Name, byte[] Content)[] files
    )
    {
        var form = (await Page(page)).QuerySelector<IHtmlFormElement>("form.form[method=post]")!;
        var content = new MultipartFormDataContent();
        foreach (var hidden in form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]"))
        {
            content.Add(new StringContent(hidden.Value), hidden.Name!);
        }

        foreach (var (name, value) in typed)
        {
            content.Add(new StringContent(value), name);
        }

        AddFiles(content, files);
        return await Send(new(HttpMethod.Post, page) { Content = content });
    }

    public Task<HttpResponseMessage> PostFiles(
        string address,
        params (string Name, byte[] Content)[] files
    )
    {
        var content = new MultipartFormDataContent();
        AddFiles(content, files);
        return Send(new(HttpMethod.Post, address) { Content = content });
    }

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        using var client = app.GetTestServer().CreateClient();
        var uri = new Uri(client.BaseAddress!, request.RequestUri!);
        if (cookies.GetCookieHeader(uri) is { Length: > 0 } header)
        {
            request.Headers.Add("Cookie", header);
        }

        request.Headers.Add("Accept", "text/html,*/*");
        var response = await client.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            cookies.SetCookies(uri, cookie);
        }

        return response;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }

    private static void AddFiles(
        MultipartFormDataContent content,
        (string Name, byte[] Content)[] files
    )
    {
        foreach (var (name, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
            content.Add(part, "files", name);
        }
    }
}
