using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Platform;

public static class RetentionParts
{
    /// <summary>A module carries out this rule: each minute, on any node.</summary>
    public static IServiceCollection AddRetention<TRetain>(
        this IServiceCollection services,
        RetentionRule rule
    )
        where TRetain : class, IRetain
    {
        services.AddSingleton(rule);
        services.AddScoped<TRetain>();
        services.AddScoped<IDueWork>(provider =>
            ActivatorUtilities.CreateInstance<RetentionWork>(
                provider,
                provider.GetRequiredService<TRetain>()
            )
        );
        return services;
    }

    internal static void AddTo(IServiceCollection services)
    {
        services.AddScoped<RetentionBook>();
        services.AddScoped<RetentionVersions>();
        services.AddScoped<CarryOutRetention>();
        services.AddScoped<ChangeRetention>();
        services.AddSingleton(RetentionActs.See);
        services.AddSingleton(RetentionActs.Change);
        services.AddSingleton(RetentionActs.CarryOut);
        services.AddSingleton(
            FactKind.Of<RetentionCarriedOut>(
                "platform.retention-carried-out",
                new("xóa điều đã hết thời hạn lưu giữ", "what was kept long enough taken out")
            )
        );
        services.AddSingleton(
            FactKind.Of<RetentionChanged>(
                RetentionChanged.FactCode,
                new("đổi thời hạn lưu giữ", "retention changed")
            )
        );
        services.AddRetention<RetainKeptAnswers>(RetainKeptAnswers.TheRule);
        services.AddRetention<RetainNodes>(RetainNodes.TheRule);
    }
}
