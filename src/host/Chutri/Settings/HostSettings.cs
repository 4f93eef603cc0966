using Chutri.Platform;
using Chutri.Platform.Web;

namespace Chutri.Settings;

/// <summary>What an administrator may set for the program as a whole; each module adds its own.</summary>
internal static class HostSettings
{
    public const string Text = "text";
    public const string Json = "json";

    public static readonly Setting Data = new("Chutri:Data", HostSettingWords.Data);

    public static readonly Setting Database = new("Chutri:Database", HostSettingWords.Database)
    {
        IsSecret = true,
        Check = PostgresConnection.Mistakes,
    };

    public static readonly Setting Urls = new("Chutri:Urls", HostSettingWords.Urls)
    {
        Default = "http://localhost:5080",
        Check = AddressChecks.Mistakes,
    };

    public static readonly Setting Zone = new("Chutri:Zone", HostSettingWords.Zone)
    {
        Default = "Asia/Ho_Chi_Minh",
        Check = SettingChecks.Zone,
    };

    public static readonly Setting Proxies = new("Chutri:Proxies", HostSettingWords.Proxies)
    {
        Check = SettingChecks.Networks,
    };

    public static readonly Setting Log = new("Chutri:Log", HostSettingWords.Log)
    {
        Default = Text,
        Check = SettingChecks.OneOf(Text, Json),
    };

    public static readonly Setting LogLevel = new("Chutri:LogLevel", HostSettingWords.LogLevel)
    {
        Default = nameof(Microsoft.Extensions.Logging.LogLevel.Warning),
        Check = SettingChecks.OneOf("Debug", "Information", "Warning", "Error"),
    };

    public static readonly Setting Telemetry = new("Chutri:Telemetry", HostSettingWords.Telemetry)
    {
        Check = SettingChecks.WebAddress,
    };

    public static readonly Setting ApiAtOnce = new(
        "Chutri:ApiLimit:AtOnce",
        HostSettingWords.ApiAtOnce
    )
    {
        Default = "1000",
        Check = SettingChecks.Whole(0, 1_000_000),
    };

    public static readonly Setting ApiPerSecond = new(
        "Chutri:ApiLimit:PerSecond",
        HostSettingWords.ApiPerSecond
    )
    {
        Default = "50",
        Check = SettingChecks.Whole(0, 1_000_000),
    };

    public static readonly Setting LeaveInSeconds = new(
        "Chutri:LeaveInSeconds",
        HostSettingWords.LeaveInSeconds
    )
    {
        Default = "0",
        Check = SettingChecks.Whole(0, 60),
    };

    public static IReadOnlyList<Setting> All { get; } =
    [
        Data,
        Database,
        Urls,
        PublicAddress.Setting,
        Zone,
        Proxies,
        Log,
        LogLevel,
        Telemetry,
        ApiAtOnce,
        ApiPerSecond,
        LeaveInSeconds,
    ];
}
