using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.ModuleList;

/// <summary>The model of all tables without a running program: for the tool that writes migrations, and for a start that begins with it.</summary>
public static class WholeModel
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
