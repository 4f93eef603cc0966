using Chutri.Platform;
using Chutri.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Chutri.Testing;

/// <summary>The pages and the API of some modules, wired as the host wires all, over a database and a clock of the test's.</summary>
public sealed class ModuleSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private ModuleSite(WebApplication app, Visitor visitor, Statements statements) =>
        (this.app, Visitor, Statements) = (app, visitor, statements);

    public TestServer Server => app.GetTestServer();

    public Visitor Visitor { get; }

    /// <summary>Sent to the database since the start.</summary>
    public Statements Statements { get; }

    /// <param name="database">Already made.</param>
    /// <param name="time">The clock.</param>
    /// <param name="modules">In their order. Where signing in is not among them, <see cref="Visitor"/> says who is signed in.</param>
    /// <param name="more">Pages of other modules that the test goes to.</param>
    /// <param name="settings">The configuration.</param>
    public static async Task<ModuleSite> Start(
        DatabaseChoice database,
        TimeProvider time,
        Module[] modules,
        Action<WebApplication>? more = null,
        Dictionary<string, string?>? settings = null
    )
    {
        var visitor = new Visitor();
        modules = [visitor, .. modules];
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.Logging.ClearProviders();
        builder.Host.UseDefaultServiceProvider(provider =>
            (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true)
        );
        builder.Services.AddPlatform(database, TestProgram.Zone);
        builder.Services.AddSingleton(time);
        builder.Services.AddPlatformWeb();
        var statements = new Statements();
        builder.Services.ConfigureDbContext<AppDatabase>(options =>
            options.AddInterceptors(statements)
        );
        foreach (var module in modules)
        {
            module.AddTo(builder.Services);
        }

        QuickPasswords.AddTo(builder.Services);
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

        more?.Invoke(app);
        await app.StartAsync();
        return new(app, visitor, statements);
    }

    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task In(Func<IServiceProvider, Task> act) =>
        In(async scope =>
        {
            await act(scope);
            return true;
        });

    public Task<T> Read<T>(Func<AppDatabase, Task<T>> question) =>
        In(scope => question(scope.GetRequiredService<AppDatabase>()));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
