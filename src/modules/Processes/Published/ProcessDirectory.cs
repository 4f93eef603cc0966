using Chutri.Platform;
using Chutri.ProcessEngine.Describing;
using Chutri.Processes.Model;
using Chutri.Processes.Storage;
using Microsoft.EntityFrameworkCore;

namespace Chutri.Processes;

/// <summary>Questions about published processes, for whatever is bound to one.</summary>
public sealed class ProcessDirectory
{
    private readonly AppDatabase db;
    private readonly VersionShelf shelf;

    internal ProcessDirectory(AppDatabase db, VersionShelf shelf) =>
        (this.db, this.shelf) = (db, shelf);

    /// <summary>All that can be started, by code.</summary>
    public async Task<IReadOnlyList<ProcessName>> Published(CancellationToken stop) =>
        await db.Set<DescribedProcess>()
            .Where(process => process.Published > 0)
            .OrderBy(process => process.Code)
            .Select(process => new ProcessName(process.Code, process.Title))
            .ToListAsync(stop);

    /// <summary>Null where there is no such process.</summary>
    public async Task<ProcessSummary?> Find(string code, CancellationToken stop)
    {
        var spelled = ProcessCodes.Spelled(code);
        if (
            await db.Set<DescribedProcess>()
                .AsNoTracking()
                .SingleOrDefaultAsync(one => one.Code == spelled, stop)
            is not { } process
        )
        {
            return null;
        }

        var version = await db.Set<ProcessVersion>()
            .Where(one => one.Process == process.Id && one.Number == process.Published)
            .Select(one => (Guid?)one.Id)
            .SingleOrDefaultAsync(stop);
        return new(
            process.Code,
            process.Title,
            process.Published,
            version is { } id ? (await shelf.Get(db, id, stop)).Process.Promise : null
        );
    }
}

public sealed record ProcessName(string Code, string Title);

/// <param name="Published">Number of the version in force; 0 where none is published.</param>
/// <param name="Promise">Of the version in force; null where nothing is promised.</param>
public sealed record ProcessSummary(string Code, string Title, int Published, WorkSpan? Promise);
