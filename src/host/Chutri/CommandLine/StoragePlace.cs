using System.CommandLine;
using Chutri.Platform;
using Chutri.Settings;

namespace Chutri.CommandLine;

/// <summary>Where the data is: a folder (SQLite) or a PostgreSQL database.</summary>
internal sealed class StoragePlace
{
    private const string DatabaseFile = "chutri.db";

    private readonly Option<string?> folder;
    private readonly Option<string?> database;

    public StoragePlace()
        : this("--data", HostWords.DataOption, "--database", HostWords.DatabaseOption) { }

    private StoragePlace(string folder, Words inFolder, string database, Words inDatabase)
    {
        this.folder = new(folder) { Description = inFolder.ToString() };
        this.database = new(database) { Description = inDatabase.ToString() };
    }

    /// <summary>A second place, to which something is brought.</summary>
    public static StoragePlace Target() =>
        new("--to-data", ArchiveWords.ToData, "--to-database", ArchiveWords.ToDatabase);

    public bool IsNamed(ParseResult parsed) =>
        parsed.GetValue(folder) is { Length: > 0 } || parsed.GetValue(database) is { Length: > 0 };

    public void AddTo(Command command)
    {
        command.Add(folder);
        command.Add(database);
    }

    /// <summary>The option that names such a place, for what is said about it.</summary>
    public string NameOf(DatabaseChoice choice) =>
        choice is DatabaseChoice.Sqlite ? folder.Name : database.Name;

    /// <summary>The chosen place, or the one that is set; which data is meant is never guessed.</summary>
    /// <param name="mayMake">A mistyped folder must not become an empty authority: only some verbs make what is not there.</param>
    public Outcome<DatabaseChoice> Choose(ParseResult parsed, bool mayMake)
    {
        var settings = ProgramSettings.Read();
        if (settings.Refusal is { } mistakes)
        {
            return mistakes;
        }

        if (parsed.GetValue(database) is { Length: > 0 } connection)
        {
            return parsed.GetValue(folder) is { Length: > 0 }
                    ? Refusal.Invalid(
                        database.Name,
                        HostWords.OnePlaceOnly(folder.Name, database.Name)
                    )
                : PostgresConnection.Mistakes(connection) is { } wrong
                    ? Refusal.Invalid(database.Name, wrong)
                : new DatabaseChoice.Postgres(connection);
        }

        if (parsed.GetValue(folder) is { Length: > 0 } named)
        {
            return Folder(named, mayMake);
        }

        return HostSettings.Database.Of(settings.Value) is { } set
                ? new DatabaseChoice.Postgres(set)
            : HostSettings.Data.Of(settings.Value) is { } usual ? Folder(usual, mayMake)
            : Refusal.Invalid(folder.Name, HostWords.NoPlace(folder.Name, database.Name));
    }

    /// <summary>The same for a place that is to be filled: a folder may be made, a database must be there and answer.</summary>
    public async Task<Outcome<DatabaseChoice>> Reach(ParseResult parsed, CancellationToken stop)
    {
        var choice = Choose(parsed, mayMake: true);
        return
            !choice.Refused
            && await DatabaseReach.Of(choice.Value, NameOf(choice.Value), stop) is { } away
            ? away
            : choice;
    }

    private Outcome<DatabaseChoice> Folder(string path, bool mayMake) =>
        mayMake || File.Exists(Path.Combine(path, DatabaseFile))
            ? InFolder(path, folder.Name)
            : Refusal.Invalid(folder.Name, HostWords.NoDataIn(path));

    /// <param name="field">What named it.</param>
    public static Outcome<DatabaseChoice> InFolder(string path, string field = "--data")
    {
        try
        {
            Make(path);
            return new DatabaseChoice.Sqlite(Path.GetFullPath(Path.Combine(path, DatabaseFile)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refusal.Invalid(field, HostWords.FolderNotUsable(path));
        }
    }

    /// <summary>A folder that is there already keeps the rights that its owner gave it.</summary>
    private static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(
            path,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
    }
}
