using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.ModuleList;

/// <summary>The whole model without a running program, for the tool that writes migrations.</summary>
public static class DesignTime
{
    public static AppDatabase Database(DatabaseChoice choice)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddPlatform(choice, TimeZoneInfo.Utc);
        foreach (var module in ChutriModules.All)
        {
            module.AddTo(services);
        }

        return services
            .BuildServiceProvider()
            .CreateScope()
            .ServiceProvider.GetRequiredService<AppDatabase>();
    }
}
