using Chutri.Demonstration;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chutri.Journeys.Site))]

namespace Chutri.Journeys;

/// <summary>The whole program on a data folder of its own with the demonstration told, and the system's Chromium.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("chutri-journeys-").FullName;
    private WebApplication? app;
    private IPlaywright? playwright;

    public const int DeskWidth = 1366;
    public const int PhoneWidth = 360;

    public Site() => Survey = new(this);

    public string Address { get; private set; } = "";

    public PageSurvey Survey { get; }

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var choice = new DatabaseChoice.Sqlite(Path.Combine(folder, "chutri.db"));
        app = WebProgram.Build(choice, "http://127.0.0.1:0", quiet: true, QuickPasswords.AddTo);
        await WebProgram.Prepare(app, CancellationToken.None);
        await DemonstrationStory.Tell(
            choice,
            TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh"),
            TimeProvider.System,
            CancellationToken.None,
            QuickPasswords.AddTo
        );
        await app.StartAsync();
        Address = app.Urls.First();
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath =
                    Environment.GetEnvironmentVariable("CHUTRI_TEST_CHROMIUM")
                    ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
            }
        );
    }

    /// <summary>A signed-in visit; its context ends with it.</summary>
    public async Task<Visit> SignIn(string userName, Look? look = null)
    {
        var visit = await Open(look);
        await visit.Page.GotoAsync("/sign-in");
        await visit.Page.FillAsync("input[name=userName]", userName);
        await visit.Page.FillAsync("input[name=password]", DemonstrationAccounts.Password);
        await visit.Page.ClickAsync("button[type=submit].btn-primary");
        (await visit.Page.TitleAsync()).ShouldNotContain("Đăng nhập");
        return visit;
    }

    public async Task<Visit> Open(Look? look = null)
    {
        look ??= new Look();
        var context = await Browser.NewContextAsync(
            new()
            {
                BaseURL = Address,
                JavaScriptEnabled = look.Script,
                ViewportSize = new() { Width = look.Width, Height = 900 },
                Locale = "vi-VN",
                BypassCSP = true,
            }
        );
        context.SetDefaultTimeout(15_000);
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.CloseAsync();
        }

        playwright?.Dispose();
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>How a visitor's browser is: wide or a phone, with or without JavaScript.</summary>
public sealed record Look(int Width = Site.DeskWidth, bool Script = true);

public sealed class Visit(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public async Task English()
    {
        await page.EvaluateAsync("0");
        await context.AddCookiesAsync([
            new()
            {
                Name = "chutri-language",
                Value = "en",
                Url = page.Url,
            },
        ]);
    }

    public ValueTask DisposeAsync() => new(context.CloseAsync());
}
