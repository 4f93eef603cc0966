using Chutri.ModuleList;
using Chutri.Platform;

namespace Chutri.Web;

/// <summary>The whole program put together, once, for every verb that needs it.</summary>
internal static class WebProgram
{
    private const string DefaultZone = "Asia/Ho_Chi_Minh";

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
        builder.Logging.ClearProviders();
        if (!quiet)
        {
            builder.Logging.AddSimpleConsole(line => line.SingleLine = true);
            builder.Logging.SetMinimumLevel(LogLevel.Warning);
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
            builder.Configuration["Chutri:Zone"] ?? DefaultZone
        );
        builder.Services.AddPlatform(choice, zone);
        foreach (var module in ChutriModules.All)
        {
            module.AddTo(builder.Services);
        }

        HostParts.AddTo(builder.Services);
        tests?.Invoke(builder.Services);
        var app = builder.Build();
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
