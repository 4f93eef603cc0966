using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Entering;

/// <summary>How long sessions last, as the configuration says it.</summary>
internal static class SessionSettings
{
    public const string LongestDays = "Chutri:Session:LongestDays";

    public static Outcome<SessionLimits> Parse(IConfiguration configuration) =>
        SessionLimits.Parse(configuration[LongestDays], LongestDays);

    /// <summary>A mistake was said at the start, before anybody could come in; here it can only be a bug.</summary>
    public static SessionLimits Of(IServiceProvider services) =>
        services.GetService<IConfiguration>() is { } configuration
            ? Parse(configuration).Value
            : SessionLimits.Usual;
}
