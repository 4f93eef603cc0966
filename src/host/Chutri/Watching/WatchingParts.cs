using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Watching;

/// <summary>What tells machines and administrators how the program is.</summary>
internal static class WatchingParts
{
    public static void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<StatusReading>();
        services.AddScoped<IWatch, ProgramWatch>();
        services.AddScoped<IWatch, DatabaseWatch>();
        services.AddScoped<IWatch, BackupWatch>();
        services.AddScoped<IWatch, DueWorkWatch>();
        services.AddSingleton(
            new AdminEntry(
                60,
                StatusWords.Title,
                StatusWords.What,
                StatusRoutes.Address,
                caller => caller.Has(WatchActs.Look)
            )
        );
        Telemetry.AddTo(services, configuration);
    }

    public static void Map(IEndpointRouteBuilder pages, IEndpointRouteBuilder api)
    {
        HealthRoutes.Map(pages);
        StatusRoutes.Map(pages, api);
    }
}
