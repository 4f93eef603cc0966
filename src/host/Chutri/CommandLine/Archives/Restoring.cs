using Chutri.Platform;
using Chutri.Web;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Chutri.CommandLine;

/// <summary>Brings an archive into an empty place.</summary>
internal static class Restoring
{
    /// <param name="look">What else to do in the place once everything is there.</param>
    public static async Task<Outcome<ArchiveManifest>> Into(
        DatabaseChoice choice,
        FileInfo archive,
        Func<IServiceProvider, Task>? look,
        CancellationToken stop
    )
    {
        if (!archive.Exists)
        {
            return Refusal.Invalid("FILE", ArchiveWords.NoSuchFile(archive.FullName));
        }

        var wasThere = choice is DatabaseChoice.Sqlite { File: var file } && File.Exists(file);
        await using var app = WebProgram.Build(choice, urls: null, quiet: true);
        await using var scope = app.Services.CreateAsyncScope();
        await using var stream = archive.OpenRead();
        var loaded = await scope
            .ServiceProvider.GetRequiredService<ArchiveReader>()
            .Load(stream, stop);
        if (loaded.Refused)
        {
            if (!wasThere)
            {
                await Remove(choice, scope.ServiceProvider, stop);
            }

            return loaded;
        }

        if (look is not null)
        {
            await look(scope.ServiceProvider);
        }

        return loaded;
    }

    private static async Task Remove(
        DatabaseChoice choice,
        IServiceProvider services,
        CancellationToken stop
    )
    {
        if (choice is DatabaseChoice.Sqlite)
        {
            await services.GetRequiredService<AppDatabase>().Database.EnsureDeletedAsync(stop);
            SqliteConnection.ClearAllPools();
        }
    }
}
