using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chutri.Documents;
using Chutri.Duties;
using Chutri.Organization;
using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Chutri.Assignments.Tests;

/// <summary>The pages and the API over the same federation, signed in as whom the test says.</summary>
internal sealed class AssignmentSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient browser;

    private AssignmentSite(AssignmentProgram program, WebApplication app)
    {
        (Program, this.app) = (program, app);
        browser = new HttpClient(new Cookies(app.GetTestServer().CreateHandler()))
        {
            BaseAddress = new("http://localhost"),
        };
    }

    public AssignmentProgram Program { get; }

    public Federation People => Program.People;

    public required Statements Statements { get; init; }

    /// <summary>Who is signed in.</summary>
    public Caller? Caller { get; set; }

    public static async Task<AssignmentSite> Start()
    {
        var program = await AssignmentProgram.Start(DatabaseKind.Sqlite);
        var file = await program.Read(db =>
            Task.FromResult(
                new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource
            )
        );
        Module[] modules =
        [
            new OrganizationModule(),
            new DutiesModule(),
            new DocumentsModule(),
            new AssignmentsModule(),
        ];
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddPlatform(new DatabaseChoice.Sqlite(file), TestProgram.Zone);
        builder.Services.AddSingleton<TimeProvider>(program.Program.Time);
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
        AssignmentSite? site = null;
        app.UsePlatformWeb();
        app.Use(
            (context, next) =>
            {
                context.Features.Set(site!.Caller);
                context.Features.Set(new Surroundings("Liên đoàn Lao động thành phố", []));
                return next(context);
            }
        );
        app.UseRouting();
        app.UsePageForms();
        app.MapPlatformWeb();
        modules[1].MapPages(app);
        modules[2].MapPages(app);
        modules[^1].MapPages(app);
        modules[^1].MapApi(app.MapGroup("/api/v1"));
        await app.StartAsync();
        site = new(program, app) { Statements = statements, Caller = program.People.Van };
        return site;
    }

    public async Task<IHtmlDocument> Page(string address, string language = "vi") =>
        await Read(await Get(address, language));

    public Task<HttpResponseMessage> Get(string address, string language = "vi")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Cookie", $"chutri-language={language}");
        return browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Opens the page of a form, fills it in, and sends it as a browser without script does.</summary>
    public async Task<HttpResponseMessage> Send(
        string address,
        params (string Name, string Value)[] typed
    )
    {
        var page = await Page(address);
        var form = page.QuerySelector("main form[method=post]").ShouldNotBeNull(address);
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .OfType<IHtmlInputElement>()
            .Select(input => (input.Name!, input.Value))
            .Concat(typed);
        using var body = Body(form, fields);
        return await browser.PostAsync(address, body, TestContext.Current.CancellationToken);
    }

    /// <summary>Opens a page and presses the button of one of its forms, the one that is sent to an address.</summary>
    public async Task<HttpResponseMessage> Press(
        string address,
        string target,
        params (string Name, string Value)[] chosen
    )
    {
        var page = await Page(address);
        var form = page.QuerySelector($"form[action='{target}']").ShouldNotBeNull(target);
        var fields = form.QuerySelectorAll("input[type=hidden]")
            .OfType<IHtmlInputElement>()
            .Select(input => (input.Name!, input.Value))
            .Concat(chosen);
        using var body = Body(form, fields);
        return await browser.PostAsync(target, body, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> Json(string address)
    {
        var answer = await browser.GetAsync(
            "/api/v1" + address,
            TestContext.Current.CancellationToken
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return JsonDocument.Parse(await Text(answer)).RootElement;
    }

    public Task<HttpResponseMessage> PostJson(string address, object body) =>
        browser.PostAsJsonAsync("/api/v1" + address, body, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PutJson(string address, object body) =>
        browser.PutAsJsonAsync("/api/v1" + address, body, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> PostForm(string address, HttpContent body) =>
        browser.PostAsync("/api/v1" + address, body, TestContext.Current.CancellationToken);

    /// <summary>How many statements it takes to answer.</summary>
    public async Task<int> Cost(string address)
    {
        var before = Statements.Sent;
        await Page(address);
        return Statements.Sent - before;
    }

    public static async Task<IHtmlDocument> Read(HttpResponseMessage answer) =>
        await new HtmlParser().ParseDocumentAsync(await Text(answer));

    public static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await app.DisposeAsync();
        await Program.DisposeAsync();
    }

    private static HttpContent Body(IElement form, IEnumerable<(string Name, string Value)> fields)
    {
        if (form.GetAttribute("enctype") is not "multipart/form-data")
        {
            return new FormUrlEncodedContent(
                fields.Select(field => KeyValuePair.Create(field.Name, field.Value))
            );
        }

        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            if (name is "files")
            {
                parts.Add(new ByteArrayContent("nội dung"u8.ToArray()), name, value);
            }
            else
            {
                parts.Add(new StringContent(value), name);
            }
        }

        return parts;
    }
}

/// <summary>Keeps cookies as a browser does, beside those that a request brings itself.</summary>
internal sealed class Cookies(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly CookieContainer kept = new();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var own = request.Headers.TryGetValues("Cookie", out var sent)
            ? string.Join("; ", sent)
            : "";
        var known = kept.GetCookieHeader(request.RequestUri!);
        request.Headers.Remove("Cookie");
        request.Headers.TryAddWithoutValidation(
            "Cookie",
            string.Join("; ", new[] { own, known }.Where(text => text.Length > 0))
        );
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var cookie in set)
            {
                kept.SetCookies(request.RequestUri!, cookie);
            }
        }

        return answer;
    }
}

internal static class Reading
{
    /// <summary>The words of an element as they are read, white space folded.</summary>
    public static string Words(this IElement element) =>
        string.Join(
            ' ',
            element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
