using Chutri.Faults.Tests.Programs;
using Npgsql;

namespace Chutri.Faults.Tests.Databases;

/// <summary>A PostgreSQL server of the test's own, which it stops and starts.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Why = "PostgreSQL is not installed";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chutri-pg-");

    private PostgresServer() { }

    public string Database => $"Host={folder.FullName};Username=postgres;Database=chutri";

    private string Data => Path.Combine(folder.FullName, "data");

    public static async Task<PostgresServer> Start()
    {
        var server = new PostgresServer();
        if (Environment.IsPrivilegedProcess)
        {
            await Tool.Need(Why, "chown", "postgres", server.folder.FullName);
        }

        await server.Run(
            "initdb",
            "-U",
            "postgres",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-A",
            "trust"
        );
        await server.Up();
        await server.MakeDatabase();
        return server;
    }

    public Task Up() =>
        Run(
            "pg_ctl",
            "-w",
            "-l",
            Path.Combine(folder.FullName, "log"),
            "-o",
            $"-k {folder.FullName} -c listen_addresses=''",
            "start"
        );

    /// <param name="how">fast: in order. immediate: as if the machine had lost its power.</param>
    public Task Down(string how) => Run("pg_ctl", "-w", "-m", how, "stop");

    public async ValueTask DisposeAsync()
    {
        await Tool.Runs("sh", "-c", Line("pg_ctl", ["-m", "immediate", "stop"]));
        folder.Delete(recursive: true);
    }

    /// <summary>The program makes none.</summary>
    private async Task MakeDatabase()
    {
        await using var connection = new NpgsqlConnection(
            $"Host={folder.FullName};Username=postgres;Database=postgres;Pooling=false"
        );
        await connection.OpenAsync();
        await using var make = new NpgsqlCommand("create database chutri", connection);
        await make.ExecuteNonQueryAsync();
    }

    private Task Run(string tool, params string[] arguments) =>
        Tool.Need(Why, "sh", "-c", Line(tool, arguments));

    private string Line(string tool, string[] arguments)
    {
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Order().Last() + "/bin/"
            : "";
        var who = Environment.IsPrivilegedProcess
            ? "exec setpriv --reuid=postgres --regid=postgres --clear-groups "
            : "exec ";
        // What the server says goes to its log: whoever reads this tool's output would otherwise wait for the server.
        return who
            + string.Join(' ', new[] { bin + tool, "-D", Data }.Concat(arguments).Select(Quoted))
            + " >/dev/null 2>&1";
    }

    private static string Quoted(string word) => $"'{word.Replace("'", "'\\''")}'";
}
