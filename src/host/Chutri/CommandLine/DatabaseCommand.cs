using System.CommandLine;

namespace Chutri.CommandLine;

/// <summary><c>chutri database migrate</c>: brings a database to this program's schema before the program is started on it.</summary>
internal static class DatabaseCommand
{
    public static Command Make(CommandRunner runner)
    {
        var migrate = new Command("migrate", HostWords.MigrateVerb.ToString());
        runner.Opens(
            migrate,
            (_, _, _) =>
            {
                Console.WriteLine(HostWords.SchemaReady);
                return Task.FromResult(Exit.Done);
            }
        );
        return new Command("database", HostWords.DatabaseVerb.ToString()) { migrate };
    }
}
