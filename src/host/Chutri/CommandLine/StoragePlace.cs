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
    public Outcome<DatabaseChoice> Choose(ParseResult parsed, string otherwise = ".data")
    {
        if (parsed.GetValue(database) is { Length: > 0 } connection)
        {
            return parsed.GetValue(folder) is { Length: > 0 }
                ? Refusal.Invalid("--database", HostWords.OnePlaceOnly)
                : new DatabaseChoice.Postgres(connection);
        }

        return InFolder(parsed.GetValue(folder) ?? otherwise);
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
