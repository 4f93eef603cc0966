using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Chutri.Accounts.Model;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Chutri.Accounts.Tests;

/// <summary>A small program with only the organization and the accounts, wired as the host wires all; SQLite.</summary>
internal sealed class SignInSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TestDatabase database;

    private SignInSite(WebApplication app, TestDatabase database, FakeTimeProvider time) =>
        (this.app, this.database, Time) = (app, database, time);

    public FakeTimeProvider Time { get; }

    public required Statements Statements { get; init; }

    public Someone Mai { get; private set; } = null!;

    public Someone Van { get; private set; } = null!;

    public static async Task<SignInSite> StartEmpty()
    {
        Module[] modules = [new OrganizationModule(), new AccountsModule()];
        var database = await TestDatabase.Create(DatabaseKind.Sqlite, modules);
        var time = new FakeTimeProvider(
            new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7))
        );
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Host.UseDefaultServiceProvider(provider =>
            (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true)
        );
        builder.Services.AddPlatform(database.Choice, TestProgram.Zone);
        builder.Services.AddSingleton<TimeProvider>(time);
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

        app.MapGet("/", (Caller caller) => $"{caller.Name}|{caller.Title}");
        app.MapGet("/assignments", (HttpContext context) => "list" + context.Request.QueryString);
        app.MapGet("/health", () => "well").AllowAnonymous();
        await app.StartAsync();
        return new(app, database, time) { Statements = statements };
    }

    /// <summary>With Mai (maile, administrator) and Vân (vandth, two posts), both with the tests' password.</summary>
    public static async Task<SignInSite> Start()
    {
        var site = await StartEmpty();
        await using var scope = site.app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        (site.Mai, site.Van, _) = Federation.Add(db);
        await scope
            .ServiceProvider.GetRequiredService<AccountsOf>()
            .OpenForDemonstration(
                [
                    new(site.Mai.Id, site.Mai.Code, site.Mai.Name, "maile"),
                    new(site.Van.Id, site.Van.Code, site.Van.Name, "vandth"),
                ],
                AccountsProgram.Password,
                Caller.Program,
                scope.ServiceProvider.GetRequiredService<AuthorityClock>().Now()
            );
        await db.SaveChangesAsync();
        return site;
    }

    public Browser OpenBrowser() => new(app.GetTestServer());

    /// <summary>So many more people, each with an account.</summary>
    public async Task AddMore(int people)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        await scope
            .ServiceProvider.GetRequiredService<AccountsOf>()
            .OpenForDemonstration(
                [
                    .. Enumerable
                        .Range(1, people)
                        .Select(number => new NewAccount(
                            PersonId.New(),
                            $"NV-{number:000}",
                            $"Nguyễn Văn {number}",
                            $"nv{number:000}"
                        )),
                ],
                AccountsProgram.Password,
                Caller.Program,
                scope.ServiceProvider.GetRequiredService<AuthorityClock>().Now()
            );
        await db.SaveChangesAsync();
    }

    public async Task<Account> Account(string userName)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<AppDatabase>()
            .Set<Account>()
            .AsNoTracking()
            .SingleAsync(account => account.UserName == userName);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
    }
}

/// <summary>Keeps cookies, follows no redirect, and fills in forms as a person does.</summary>
internal sealed class Browser(TestServer server)
{
    private readonly CookieContainer cookies = new();

    public Task<HttpResponseMessage> Get(string address) =>
        Send(new HttpRequestMessage(HttpMethod.Get, address));

    public async Task<IHtmlDocument> Page(string address)
    {
        var response = await Get(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await Read(response);
    }

    public async Task<string> Text(string address) => await Text(await Get(address));

    public static Task<string> Text(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static async Task<IHtmlDocument> Read(HttpResponseMessage response)
    {
        var context = BrowsingContext.New();
        var text = await Text(response);
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(text));
    }

    /// <summary>Opens a page and sends the form on it that goes to an address.</summary>
    public async Task<HttpResponseMessage> Fill(
        string page,
        string action,
        params (string Name, string Value)[] typed
    )
    {
        var form = (await Page(page))
            .Forms.OfType<IHtmlFormElement>()
            .First(form => (form.GetAttribute("action") ?? page.Split('?')[0]) == action);
        var values = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]")
            .ToDictionary(input => input.Name!, input => input.Value);
        foreach (var (name, value) in typed)
        {
            values[name] = value;
        }

        return await Post(action, values);
    }

    public Task<HttpResponseMessage> Post(string address, Dictionary<string, string> values) =>
        Send(
            new HttpRequestMessage(HttpMethod.Post, address)
            {
                Content = new FormUrlEncodedContent(values),
            }
        );

    public Task<HttpResponseMessage> SignIn(string userName, string password, string then = "") =>
        Fill(
            then.Length == 0 ? "/sign-in" : "/sign-in?then=" + Uri.EscapeDataString(then),
            "/sign-in",
            ("userName", userName),
            ("password", password)
        );

    public async Task<HttpResponseMessage> Send(HttpRequestMessage request)
    {
        var client = server.CreateClient();
        var uri = new Uri(client.BaseAddress!, request.RequestUri!);
        if (cookies.GetCookieHeader(uri) is { Length: > 0 } header)
        {
            request.Headers.Add("Cookie", header);
        }

        request.Headers.Add("Accept", "text/html,*/*");
        var response = await client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                cookies.SetCookies(uri, cookie);
            }
        }

        return response;
    }
}
