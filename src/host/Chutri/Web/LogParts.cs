using Chutri.Settings;

namespace Chutri.Web;

/// <summary>
/// The server's log: what happened to the program, never who did what. That is in the journal, where it is guarded; a log is
/// copied, collected and read by people who administer machines.
/// </summary>
internal static class LogParts
{
    /// <summary>Where a host says that it could not start; whoever starts it says that in a sentence.</summary>
    private const string Hosting = "Microsoft.Extensions.Hosting.Internal.Host";
    private const string Server = "Microsoft.AspNetCore.Server.Kestrel";

    /// <param name="hasStarted">Whether the program serves already.</param>
    public static void AddTo(
        ILoggingBuilder logging,
        IConfiguration configuration,
        Func<bool> hasStarted
    )
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
        logging.AddFilter(Hosting, level => level >= least && hasStarted());
        logging.AddFilter(
            Server,
            level => level >= Quieter(least, LogLevel.Warning) && hasStarted()
        );
        if (least > LogLevel.Debug)
        {
            // What a statement met is thrown, and told by whoever meets it: once, and not for each statement with its trace.
            foreach (var part in ToldElsewhere)
            {
                logging.AddFilter(part, LogLevel.None);
            }
        }
    }

    private static readonly string[] ToldElsewhere =
    [
        "Microsoft.EntityFrameworkCore.Database",
        "Microsoft.EntityFrameworkCore.Update",
        "Microsoft.EntityFrameworkCore.Query",
        "Npgsql",
    ];

    private static LogLevel Quieter(LogLevel one, LogLevel other) => one > other ? one : other;
}
