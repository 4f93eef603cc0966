using Chutri.Duties.Storage;
using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Duties;

public sealed class DutiesModule : Module
{
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<ITables, DutiesTables>();
        services.AddScoped<DutySummary>();
        services.AddScoped<Calendars>();
        services.AddScoped<DutyReading>();
        services.AddScoped(provider => new DutyBook(
            provider.GetRequiredService<AppDatabase>(),
            provider.GetRequiredService<DutySummary>(),
            provider.GetRequiredService<Organization.PersonDirectory>(),
            provider.GetRequiredService<Calendars>()
        ));
    }
}
