using Chutri.Accounts.Model;
using Chutri.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Chutri.Accounts.Entering;

/// <summary>What the configuration says of entering: how long sessions last, and by whom single sign-on goes.</summary>
internal static class EntrySettings
{
    public const string LongestDays = "Chutri:Session:LongestDays";

    public static Outcome<SessionLimits> Limits(IConfiguration configuration) =>
        SessionLimits.Parse(configuration[LongestDays], LongestDays);

    public static IReadOnlyList<FieldError> Mistakes(IConfiguration configuration) =>
        [
            .. Limits(configuration).Refusal?.Fields ?? [],
            .. SignOnSettings.Parse(configuration).Refusal?.Fields ?? [],
            .. PasskeySettings.Parse(configuration).Refusal?.Fields ?? [],
        ];

    public static SessionLimits LimitsOf(IServiceProvider services) =>
        Of(services, Limits, SessionLimits.Usual);

    public static SignOnSettings SignOnOf(IServiceProvider services) =>
        Of(services, SignOnSettings.Parse, SignOnSettings.Off);

    public static PasskeySettings PasskeysOf(IServiceProvider services) =>
        Of(services, PasskeySettings.Parse, PasskeySettings.Usual);

    /// <summary>Refuses to start rather than run half-configured; says all mistakes at once.</summary>
    private static T Of<T>(
        IServiceProvider services,
        Func<IConfiguration, Outcome<T>> parse,
        T usual
    )
    {
        if (services.GetService<IConfiguration>() is not { } configuration)
        {
            return usual;
        }

        var parsed = parse(configuration);
        return parsed.Refused
            ? throw new InvalidOperationException(
                string.Join(
                    '\n',
                    Mistakes(configuration)
                        .Select(mistake => $"{mistake.Field}: {mistake.Sentence}")
                )
            )
            : parsed.Value;
    }
}
