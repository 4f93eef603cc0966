using System.CommandLine;
using Chutri.Platform;

namespace Chutri.CommandLine;

/// <summary>Where the data is: a folder (SQLite) or a PostgreSQL database.</summary>
internal sealed class StoragePlace
{
    private const string DatabaseFile = "chutri.db";

    private readonly Option<string?> folder = new("--data")
    {
        Description = HostWords.DataOption.ToString(),
    };
    private readonly Option<string?> database = new("--database")
    {
        Description = HostWords.DatabaseOption.ToString(),
    };

    public void AddTo(Command command)
    {
        command.Add(folder);
        command.Add(database);
    }

    /// <summary>The chosen place; where none is named, the folder <c>.data</c> of the current directory.</summary>
    /// <param name="mayMake">A mistyped folder must not become an empty authority: only some verbs make what is not there.</param>
    public Outcome<DatabaseChoice> Choose(
        ParseResult parsed,
        bool mayMake,
        string otherwise = ".data"
    )
    {
        if (parsed.GetValue(database) is { Length: > 0 } connection)
        {
            return parsed.GetValue(folder) is { Length: > 0 }
                ? Refusal.Invalid("--database", HostWords.OnePlaceOnly)
                : new DatabaseChoice.Postgres(connection);
        }

        var path = parsed.GetValue(folder) ?? otherwise;
        return mayMake || File.Exists(Path.Combine(path, DatabaseFile))
            ? InFolder(path)
            : Refusal.Invalid("--data", HostWords.NoDataIn(path));
    }

    public static Outcome<DatabaseChoice> InFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return new DatabaseChoice.Sqlite(Path.GetFullPath(Path.Combine(path, DatabaseFile)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refusal.Invalid("--data", HostWords.FolderNotUsable(path));
        }
    }
}
