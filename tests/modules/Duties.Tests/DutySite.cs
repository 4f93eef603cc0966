using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
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

namespace Chutri.Duties.Tests;

/// <summary>The pages and the API over the same federation, signed in as whom the test says.</summary>
internal sealed class DutySite : IAsyncDisposable
{
    private readonly WebApplication app;

    private DutySite(DutyProgram program, WebApplication app) =>
        (Program, this.app) = (program, app);

    public DutyProgram Program { get; }

    public Federation People => Program.People;

    public required Statements Statements { get; init; }

    /// <summary>Who is signed in.</summary>
    public Caller? Caller { get; set; }

    public static async Task<DutySite> Start()
    {
        var program = await DutyProgram.Start(DatabaseKind.Sqlite);
        var file = await program.Read(db =>
            Task.FromResult(
                new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource
            )
        );
        Module[] modules = [new OrganizationModule(), new DutiesModule()];
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
        var site = new DutySite(program, app)
        {
            Statements = statements,
            Caller = program.People.Van,
        };
        app.UsePlatformWeb();
        app.Use(
            (context, next) =>
            {
                context.Features.Set(site.Caller);
                context.Features.Set(new Surroundings("Liên đoàn Lao động thành phố", []));
                return next(context);
            }
        );
        app.UseRouting();
        app.UsePageForms();
        app.MapPlatformWeb();
        modules[1].MapPages(app);
        modules[1].MapApi(app.MapGroup("/api/v1"));
        await app.StartAsync();
        return site;
    }

    public async Task<IHtmlDocument> Page(string address, string language = "vi")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept", "text/html");
        request.Headers.Add("Cookie", $"chutri-language={language}");
        var answer = await app.GetTestClient()
            .SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await new HtmlParser().ParseDocumentAsync(await Text(answer));
    }

    public async Task<JsonElement> Json(string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var answer = await app.GetTestClient()
            .GetAsync(address, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(expected, address);
        return JsonDocument.Parse(await Text(answer)).RootElement;
    }

    public async Task<(string? MediaType, string Text)> File(string address)
    {
        var answer = await app.GetTestClient()
            .GetAsync(address, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return (answer.Content.Headers.ContentType?.MediaType, await Text(answer));
    }

    /// <summary>How many statements it takes to answer.</summary>
    public async Task<int> Cost(string address)
    {
        var before = Statements.Sent;
        await Page(address);
        return Statements.Sent - before;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Program.DisposeAsync();
    }

    private static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}

internal static class Reading
{
    /// <summary>The words of an element as they are read, white space folded.</summary>
    public static string Words(this AngleSharp.Dom.IElement element) =>
        string.Join(
            ' ',
            element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
