using Chutri.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Dissemination.Operations;

/// <summary>What this module holds about somebody, in the order in which the personal data show it.</summary>
internal static class HeldAboutPeople
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddScoped<IHoldAboutPeople, HeldAudience>();
        services.AddScoped<IHoldAboutPeople, HeldAttendance>();
        services.AddScoped<IHoldAboutPeople, HeldMakeUps>();
        services.AddScoped<IHoldAboutPeople, HeldTests>();
        services.AddScoped<IHoldAboutPeople, HeldReceipts>();
    }
}
