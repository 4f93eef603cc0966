using Chutri.ModuleList;
using Chutri.Platform;
using Chutri.Settings;

namespace Chutri.Web;

/// <summary>The whole program put together, once, for every verb that needs it.</summary>
internal static class WebProgram
{
    public static WebApplication Build(
        DatabaseChoice choice,
        string? urls,
        bool quiet,
        Action<IServiceCollection>? tests = null
    )
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                ApplicationName = "chutri",
            }
        );
        ProgramSettings.AddTo(builder.Configuration);
        builder.Logging.ClearProviders();
        var started = CancellationToken.None;
        if (!quiet)
        {
            LogParts.AddTo(
                builder.Logging,
                builder.Configuration,
                hasStarted: () => started.IsCancellationRequested
            );
        }

        if (urls is not null)
        {
            builder.WebHost.UseUrls(urls);
        }

        builder.Host.UseDefaultServiceProvider(provider =>
        {
            provider.ValidateScopes = true;
            provider.ValidateOnBuild = true;
        });
        var zone = TimeZoneInfo.FindSystemTimeZoneById(
            HostSettings.Zone.Of(builder.Configuration)!
        );
        builder.Services.AddPlatform(choice, zone);
        foreach (var module in ChutriModules.All)
        {
            module.AddTo(builder.Services);
        }

        HostParts.AddTo(builder.Services, builder.Configuration);
        tests?.Invoke(builder.Services);
        var app = builder.Build();
        started = app.Lifetime.ApplicationStarted;
        HostParts.Map(app);
        return app;
    }

    /// <summary>The schema as this program needs it.</summary>
    public static async Task Prepare(WebApplication app, CancellationToken stop)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDatabase>();
        await Schema.Migrate(db, scope.ServiceProvider.GetServices<ITables>(), stop);
    }
}
