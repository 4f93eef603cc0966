using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Chutri.Platform;

/// <summary>
/// An open SQLite file can be removed, or another put in its place, and whoever has it open goes on writing into what nobody will
/// find again. Before it writes, an act asks whether the file is still the one in the folder.
/// </summary>
internal static class SqliteFile
{
    private const int Ok = 0;
    private const nint MainDatabase = 0;
    private const int HasMoved = 20; // SQLITE_FCNTL_HAS_MOVED

    /// <exception cref="FileGoneException">It is not there any more.</exception>
    public static void MustBeInPlace(DbConnection connection)
    {
        var sqlite = (SqliteConnection)connection;
        if (
            Control(sqlite.Handle!.DangerousGetHandle(), MainDatabase, HasMoved, out var moved)
                is Ok
            && moved != 0
        )
        {
            SqliteConnection.ClearPool(sqlite); // the next ones open what is in the folder then
            throw new FileGoneException();
        }
    }

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(nint database, nint name, int operation, out int answer);
}

/// <summary>The data file was taken away while it was open.</summary>
internal sealed class FileGoneException : Exception;
