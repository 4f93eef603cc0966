using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp;
using AngleSharp.Html.Dom;
using Chutri.Organization.Operations;
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

namespace Chutri.Organization.Tests;

/// <summary>The pages and the API, wired as the host wires all; the federation is founded and Đỗ Thị Lan administers it.</summary>
internal sealed class UnitSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TestDatabase database;
    private readonly CookieContainer cookies = new();

    private UnitSite(WebApplication app, TestDatabase database) =>
        (this.app, this.database) = (app, database);

    public required Statements Statements { get; init; }

    public required Visitor Visitor { get; init; }

    public required FakeTimeProvider Time { get; init; }

    public Caller Lan { get; private set; } = Caller.Program;

    public static async Task<UnitSite> Start()
    {
        var visitor = new Visitor();
        Module[] modules = [new OrganizationModule(), visitor];
        var database = await TestDatabase.Create(DatabaseKind.Sqlite, modules);
        var time = new FakeTimeProvider(
            new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7))
        );
        var statements = new Statements();
        var app = Build(database, modules, time, statements);
        await app.StartAsync();
        var site = new UnitSite(app, database)
        {
            Statements = statements,
            Visitor = visitor,
            Time = time,
        };
        await site.Found();
        return site;
    }

    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public async Task Units(int count)
    {
        var rows = Enumerable.Range(1, count).Select(i => $"U{i:000},Công đoàn cơ sở {i},LDLD");
        await Import("units.csv", "code,name,parent\n" + string.Join('\n', rows));
    }

    public async Task Import(string name, string text)
    {
        var read = await PostFile(
            "/api/v1/imports",
            name,
            System.Text.Encoding.UTF8.GetBytes(text)
        );
        var preview = await Json(read);
        preview.GetProperty("problems").GetArrayLength().ShouldBe(0);
        var id = preview.GetProperty("id").GetString();
        (await Post($"/api/v1/imports/{id}/write", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public Task<HttpResponseMessage> Get(string address) => Send(new(HttpMethod.Get, address));

    public async Task<string> Text(string address) =>
        await (await Get(address)).Content.ReadAsStringAsync();

    public async Task<JsonElement> GetJson(string address)
    {
        var response = await Get(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await Json(response);
    }

    public Task<HttpResponseMessage> Post(string address, object body) =>
        Send(new(HttpMethod.Post, address) { Content = JsonContent.Create(body) });

    public static async Task<JsonElement> Json(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

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

    /// <summary>Sends the form that posts on a page as a browser would, with some fields typed over.</summary>
    public async Task<HttpResponseMessage> Fill(
        string page,
        params (string Name, string Value)[] typed
    ) => await Fill(await Page(page), page, typed);

    public Task<HttpResponseMessage> Fill(
        IHtmlDocument page,
        string address,
        params (string Name, string Value)[] typed
    )
    {
        var form = page.QuerySelector("form.form[method=post]")!;
        var names = typed.Select(field => field.Name).ToHashSet();
        var values = new List<KeyValuePair<string, string>>();
        foreach (var input in form.QuerySelectorAll("input, select"))
        {
            var name = input.GetAttribute("name");
            var value = input switch
            {
                IHtmlInputElement { Type: "file" } => null,
                IHtmlInputElement field => field.Value,
                IHtmlSelectElement { IsMultiple: true } => null,
                IHtmlSelectElement select => select.Value,
                _ => null,
            };
            if (name is not null && value is not null && !names.Contains(name))
            {
                values.Add(new(name, value));
            }
        }

        values.AddRange(
            typed.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))
        );
        var action = form.GetAttribute("action") is { Length: > 0 } own ? own : address;
        return Send(new(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(values) });
    }

    public Task<HttpResponseMessage> PostFile(string address, string name, byte[] content)
    {
        var form = new MultipartFormDataContent();
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(part, "file", name);
        return Send(new(HttpMethod.Post, address) { Content = form });
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

    private async Task Found()
    {
        var founded = await In(async scope =>
        {
            var db = scope.GetRequiredService<AppDatabase>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var done = await scope
                .GetRequiredService<AuthorityFounding>()
                .Found(
                    new(
                        "Liên đoàn Lao động thành phố Sông Vân",
                        "LĐLĐ thành phố",
                        "Sông Vân",
                        "LDLD",
                        Branch.Union,
                        "QT01",
                        "Đỗ Thị Lan",
                        "Quản trị hệ thống"
                    ),
                    Caller.Program,
                    scope.GetRequiredService<AuthorityClock>().Now(),
                    CancellationToken.None
                );
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return done.Value;
        });
        Lan = new Caller
        {
            Person = founded.Person,
            Name = "Đỗ Thị Lan",
            Post = founded.Post,
            Title = "Quản trị hệ thống",
            Role = Role.Administrator,
            Unit = founded.Unit,
            Door = Door.Page,
        };
        Visitor.Caller = Lan;
    }

    private static WebApplication Build(
        TestDatabase database,
        Module[] modules,
        FakeTimeProvider time,
        Statements statements
    )
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Host.UseDefaultServiceProvider(provider =>
            (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true)
        );
        builder.Services.AddPlatform(database.Choice, TestProgram.Zone);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddPlatformWeb();
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

        return app;
    }
}
