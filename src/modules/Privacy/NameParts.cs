using Chutri.Platform;
using Chutri.Platform.Web;
using Chutri.Privacy.Operations;
using Chutri.Privacy.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Privacy;

/// <summary>Taking names out: what the module's wiring adds for it.</summary>
internal static class NameParts
{
    public static void AddTo(IServiceCollection services)
    {
        services.AddSingleton(NameRetention.TheRule);
        services.AddScoped<ForgettingPeople>();
        services.AddScoped<FindingNames>();
        services.AddScoped<NamesOver>();
        services.AddScoped<LookAtName>();
        services.AddScoped<TakeNameOut>();
        services.AddScoped<NameVersions>();
        services.AddSingleton(
            new AdminEntry(
                56,
                NameWords.ListTitle,
                NameWords.ListWhat,
                PrivacyUrls.Names,
                caller => caller.Has(PrivacyActs.TakeNameOut)
            )
        );
    }
}
