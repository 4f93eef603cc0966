using Chutri.Settings;

namespace Chutri.Web;

/// <summary>
/// The server's log: what happened to the program, never who did what. That is in the journal, where it is guarded; a log is
/// copied, collected and read by people who administer machines.
/// </summary>
internal static class LogParts
{
    public static void AddTo(ILoggingBuilder logging, IConfiguration configuration)
    {
        if (HostSettings.Log.Of(configuration) is HostSettings.Json)
        {
            logging.AddJsonConsole(line =>
            {
                line.UseUtcTimestamp = true;
                line.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
                line.IncludeScopes = false; // the framework's scopes hold the address as it was typed
            });
        }
        else
        {
            logging.AddSimpleConsole(line => line.SingleLine = true);
        }

        var least = Enum.Parse<LogLevel>(
            HostSettings.LogLevel.Of(configuration)!,
            ignoreCase: true
        );
        logging.SetMinimumLevel(least);
        // The framework tells each request several times, with its whole address; RequestLog tells it once, without.
        logging.AddFilter("Microsoft", Quieter(least, LogLevel.Warning));
        logging.AddFilter("System", Quieter(least, LogLevel.Warning));
    }

    private static LogLevel Quieter(LogLevel one, LogLevel other) => one > other ? one : other;
}
