using Chutri.Demonstration;
using Chutri.Platform;
using Chutri.Testing;
using Chutri.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Chutri.Host.Tests;

/// <summary>The whole program as it is started on a data folder; only the network, the clock and the clock's work are the test's.</summary>
internal sealed class WholeProgram : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<Browser> opened = [];

    private WholeProgram(WebApplication app, Statements statements) =>
        (this.app, Statements) = (app, statements);

    public Statements Statements { get; }

    public IServiceProvider Services => app.Services;

    public static Task<WholeProgram> Open(string folder, Action<IServiceCollection>? also = null) =>
        Open(new DatabaseChoice.Sqlite(Path.Combine(folder, "chutri.db")), also);

    public static async Task<WholeProgram> Open(
        DatabaseChoice choice,
        Action<IServiceCollection>? also = null
    )
    {
        var statements = new Statements();
        var app = WebProgram.Build(
            choice,
            urls: null,
            quiet: true,
            tests: services =>
            {
                services.RemoveAll<IServer>();
                services.AddSingleton<IServer>(provider => new TestServer(provider));
                services.AddSingleton<TimeProvider>(new FakeTimeProvider(ToldDemonstration.Nine));
                services.ConfigureDbContext<AppDatabase>(options =>
                    options.AddInterceptors(statements)
                );
                services.Remove(
                    services.Single(service =>
                        service.ServiceType == typeof(IHostedService)
                        && service.ImplementationType == typeof(DueWorkClock)
                    )
                );
                // The tests call faster than any program should.
                services.AddSingleton(new ApiLimit(atOnce: 0, perSecond: 0));
                QuickPasswords.AddTo(services);
                also?.Invoke(services);
            }
        );
        await WebProgram.Prepare(app, TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, statements);
    }

    public Browser Visit()
    {
        var browser = new Browser(app.GetTestServer());
        opened.Add(browser);
        return browser;
    }

    public async Task<Browser> SignIn(string userName)
    {
        var browser = Visit();
        var answer = await browser.SignIn(userName, DemonstrationAccounts.Password);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found, userName);
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        opened.ForEach(browser => browser.Dispose());
        await app.DisposeAsync();
    }
}
