using System.CommandLine;

namespace Chutri.CommandLine;

/// <summary><c>chutri database migrate</c>: brings a database to this program's schema before the program is started on it.</summary>
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
        return new Command("database", HostWords.DatabaseVerb.ToString()) { migrate };
    }
}
