using System.CommandLine;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary><c>chutri database migrate</c>: brings a database to this program's schema before the program is started on it; <c>reopen</c>: takes a move back.</summary>
internal static class DatabaseCommand
{
    public static Command Make()
    {
        var migrate = new Command("migrate", HostWords.MigrateVerb.ToString());
        CommandRunner.Opens(
            migrate,
            Opening.Made,
            (_, _, _) =>
            {
                Console.WriteLine(HostWords.SchemaReady);
                return Task.FromResult(Exit.Done);
            }
        );
        return new Command("database", HostWords.DatabaseVerb.ToString()) { migrate, Reopening() };
    }

    private static Command Reopening()
    {
        var reopen = new Command("reopen", ArchiveWords.ReopenVerb.ToString());
        CommandRunner.Opens(
            reopen,
            Opening.AsItIs,
            async (services, _, stop) =>
            {
                var done = await services
                    .GetRequiredService<OperationRunner>()
                    .Run(
                        services.GetRequiredService<Reopen>(),
                        new Done(),
                        Caller.CommandLine,
                        stop
                    );
                if (done.Refusal is { } refusal)
                {
                    return Exit.Refused(refusal);
                }

                Console.WriteLine(ArchiveWords.Reopened);
                return Exit.Done;
            }
        );
        return reopen;
    }
}
